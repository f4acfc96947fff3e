// Main: the playground. A source on the one side, the article that is read of it on the other, its JSON and its exports below.
import { type JSX, render } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { ArticleView } from "./article-view.js";
import { ExportView } from "./export-view.js";
import { Field } from "./field.js";
import { label, type Language } from "./labels.js";
import type { MarkKind } from "./marks.js";
import { PayloadView } from "./payload-view.js";
import { type Outcome, startReader } from "./reader.js";
import { shownSentence } from "./sentence.js";

/** The example article, which the build puts in. */
declare const EXAMPLE: string;

const KINDS: readonly MarkKind[] = ["quote", "speaker", "cue", "attribution", "date", "tag", "repair"];

/** How long nobody types before the text is read, in milliseconds. */
const PAUSE = 250;

/** In UTF-16 code units: a browser takes many seconds to lay out a million letters. */
const LONGEST_TYPED = 200_000;

const languageOf = (address: Location): Language => (new URLSearchParams(address.search).get("language") === "en" ? "en" : "fa");

interface LegendState {
  readonly kinds: ReadonlySet<MarkKind>;
  readonly toggle: (kind: MarkKind) => void;
  readonly asDiff: boolean;
  readonly toggleDiff: () => void;
  readonly language: Language;
}

function Legend({ kinds, toggle, asDiff, toggleDiff, language }: LegendState): JSX.Element {
  return (
    <fieldset class="legend">
      <legend>{label("colours", language)}</legend>
      {KINDS.map((kind) => <label key={kind} class={kind}><input type="checkbox" checked={kinds.has(kind)} onChange={() => { toggle(kind); }} /> {label(kind, language)}</label>)}
      <label><input type="checkbox" checked={asDiff} onChange={toggleDiff} /> {label("diff", language)}</label>
    </fieldset>
  );
}

function Result({ outcome, language }: { readonly outcome: Outcome; readonly language: Language }): JSX.Element {
  const [kinds, show] = useState<ReadonlySet<MarkKind>>(new Set(KINDS));
  const [asDiff, showDiff] = useState(false);
  if (outcome.state === "failed") return <p class="fault">{label("failed", language)}</p>;
  const { article, diagnostics, marks } = outcome.reading;
  const toggle = (kind: MarkKind): void => { show(new Set(KINDS.filter((one) => kinds.has(one) !== (one === kind)))); };
  return (
    <>
      {article !== null && <a class="skip" href="#json-title">{label("skip", language)}</a>}
      {article !== null && <Legend kinds={kinds} toggle={toggle} asDiff={asDiff} toggleDiff={() => { showDiff(!asDiff); }} language={language} />}
      {article !== null && <ArticleView article={article} marks={marks} kinds={kinds} asDiff={asDiff} language={language} />}
      {diagnostics.length > 0 && <><h3>{label("diagnostics", language)}</h3><ul class="diagnostics">{diagnostics.map(({ code, severity, message }, index) => <li key={index} class={severity}><code>{code}</code> {shownSentence(message, language)}</li>)}</ul></>}
    </>
  );
}

function Playground({ language }: { readonly language: Language }): JSX.Element {
  const [source, change] = useState(EXAMPLE);
  const [outcome, tell] = useState<Outcome>();
  const [isBusy, setBusy] = useState(true);
  const read = useMemo(() => startReader((answer) => { setBusy(false); tell(answer); }), []);
  useEffect(() => {
    setBusy(true);
    const timer = setTimeout(() => { read({ source, language }); }, PAUSE);
    return () => { clearTimeout(timer); };
  }, [source, language, read]);
  const article = outcome?.state === "read" ? outcome.reading.article : null;
  return (
    <>
      <header>
        <h1>{label("title", language)}</h1>
        <nav>
          <a href={`../guide/${language}/start.html`}>{label("guide", language)}</a>
          <a href={`?language=${language === "fa" ? "en" : "fa"}`} lang={language === "fa" ? "en" : "fa"}>{label("otherLanguage", language)}</a>
        </nav>
        <p>{label("intro", language)}</p>
      </header>
      <main aria-busy={isBusy}>
        <section aria-labelledby="source-title" class="source">
          <h2 id="source-title">{label("source", language)}</h2>
          <Field dir="auto" lang="fa" aria-labelledby="source-title" value={source} longest={LONGEST_TYPED} change={change} />
          <p>
            <button type="button" onClick={() => { change(EXAMPLE); }}>{label("example", language)}</button>{" "}
            <button type="button" onClick={() => { change(""); }}>{label("clear", language)}</button>{" "}
            {source.length > LONGEST_TYPED && <span class="hint">{label("longSource", language)} </span>}
            <span role="status">{label(isBusy ? "busy" : "ready", language)}</span>
          </p>
        </section>
        <section aria-label={label("article", language)} class="article">{outcome !== undefined && <Result outcome={outcome} language={language} />}</section>
        {article !== null && <section aria-labelledby="json-title" class="payload"><h2 id="json-title" tabIndex={-1}>{label("json", language)}</h2><PayloadView article={article} language={language} /></section>}
        {article !== null && <section aria-labelledby="exports-title" class="exports"><h2 id="exports-title">{label("exports", language)}</h2><ExportView article={article} language={language} /></section>}
      </main>
    </>
  );
}

/** The page is kept by the browser, so that it opens without a network; a page of a disk needs no keeping. */
function keepOffline(): void {
  if (location.protocol.startsWith("http") && "serviceWorker" in navigator) void navigator.serviceWorker.register("offline.js");
}

/** TypeDoc's own switch of the pages beside this one; where the browser may keep nothing, to ask is an error. */
function chosenTheme(): string {
  try {
    return localStorage.getItem("tsd-theme") ?? "os";
  } catch {
    return "os";
  }
}

const language = languageOf(location);
document.documentElement.lang = language;
document.documentElement.dir = language === "fa" ? "rtl" : "ltr";
document.title = label("title", language);
document.documentElement.dataset["theme"] = chosenTheme();
const root = document.querySelector("#playground");
if (root !== null) render(<Playground language={language} />, root);
keepOffline();
