// Payload view: the article's JSON, which may be changed, and its issues with what would mend them.
import { type Article, type Issue, validateArticle } from "khabar";
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { applyPatch, type Operation } from "rfc6902";
import { Field } from "./field.js";
import { label, type Language } from "./labels.js";
import { LongText } from "./long-text.js";
import { shownSentence } from "./sentence.js";

/** A longer one, in UTF-16 code units, is shown by its beginning and not checked: a browser takes long to lay it out. */
const LONGEST_EDITED = 100_000;

/** Deeper than any article: indented, such a document would grow by the square of its depth, and at some depth nothing copies it. */
const DEEPEST_MENDED = 100;

const isDeeper = (value: unknown, depth: number): boolean => typeof value === "object" && value !== null && (depth === 0 || Object.values(value).some((part) => isDeeper(part, depth - 1)));

const written = (value: unknown): string => JSON.stringify(value, null, 2);

/** The document once a fix is applied, on one line where its lines would make it too long to edit. */
function mended(value: unknown, fix: NonNullable<Issue["fix"]>): string {
  const copy = structuredClone(value);
  applyPatch(copy, [...fix] as Operation[]); // the operations of RFC 6902 that khabar uses are among those of rfc6902
  const indented = written(copy);
  return indented.length > LONGEST_EDITED ? JSON.stringify(copy) : indented;
}

type Judgement = { readonly state: "long" } | { readonly state: "broken"; readonly fault: string } | { readonly state: "checked"; readonly value: unknown; readonly issues: readonly Issue[]; readonly isDeep: boolean };

function judge(json: string, language: Language): Judgement {
  if (json.length > LONGEST_EDITED) return { state: "long" };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { state: "broken", fault: String(error) };
  }
  const validation = validateArticle(value, { language });
  return { state: "checked", value, issues: validation.ok ? [] : validation.issues, isDeep: isDeeper(value, DEEPEST_MENDED) };
}

interface Judged {
  readonly judgement: Judgement;
  readonly language: Language;
  readonly mend: (json: string) => void;
}

function JudgementView({ judgement, language, mend }: Judged): JSX.Element {
  switch (judgement.state) {
    case "long": return <p class="fault">{label("longJson", language)}</p>;
    case "broken": return <p class="fault">{label("notJson", language)} <bdi>{shownSentence(judgement.fault, "en")}</bdi></p>;
    case "checked": {
      const { value, issues, isDeep } = judgement;
      if (issues.length === 0) return <p class="valid">{label("noIssues", language)}</p>;
      return (
        <>
          {isDeep && <p class="hint">{label("deepJson", language)}</p>}
          <ul class="issues">{issues.map(({ code, message, fix }, index) => (
            <li key={index}><code>{code}</code> {shownSentence(message, language)} {fix !== undefined && !isDeep && <button type="button" onClick={() => { mend(mended(value, fix)); }}>{label("fix", language)}</button>}</li>
          ))}</ul>
        </>
      );
    }
  }
}

export function PayloadView({ article, language }: { readonly article: Article; readonly language: Language }): JSX.Element {
  const given = useMemo(() => written(article), [article]);
  const [json, change] = useState(given);
  useEffect(() => { change(given); }, [given]);
  const judgement = useMemo(() => judge(json, language), [json, language]);
  const status = useRef<HTMLDivElement>(null);
  const isMended = useRef(false);
  useLayoutEffect(() => {
    // The button that was pressed is gone with the last issue, and the keyboard's place with it.
    if (isMended.current && document.activeElement === document.body) status.current?.focus();
    isMended.current = false;
  }, [json]);
  const mend = (next: string): void => {
    isMended.current = true;
    change(next);
  };
  if (given.length > LONGEST_EDITED) return <LongText text={given} language={language} name={label("json", language)} direction="ltr" />;
  return (
    <>
      <p class="hint"><span id="json-hint">{label("jsonHint", language)}</span>{json !== given && <> <button type="button" onClick={() => { change(given); }}>{label("ownJson", language)}</button></>}</p>
      <Field class="json" dir="ltr" aria-label={label("json", language)} aria-describedby="json-hint" value={json} longest={LONGEST_EDITED} change={change} />
      <h3>{label("issues", language)}</h3>
      <div role="status" tabIndex={-1} ref={status}><JudgementView judgement={judgement} language={language} mend={mend} /></div>
    </>
  );
}
