// Payload view: the article's JSON, which may be changed, and its issues with what would mend them.
import { type Article, type Issue, validateArticle } from "khabar";
import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { applyPatch, type Operation } from "rfc6902";
import { label, type Language } from "./labels.js";
import { LongText } from "./long-text.js";

const written = (value: unknown): string => JSON.stringify(value, null, 2);

/** The document once a fix is applied. */
function mended(value: unknown, fix: NonNullable<Issue["fix"]>): unknown {
  const copy = structuredClone(value);
  applyPatch(copy, [...fix] as Operation[]); // the operations of RFC 6902 that khabar uses are among those of rfc6902
  return copy;
}

type Judgement = { readonly value: unknown; readonly issues: readonly Issue[] } | { readonly fault: string };

function judge(json: string, language: Language): Judgement {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { fault: String(error) };
  }
  const validation = validateArticle(value, { language });
  return { value, issues: validation.ok ? [] : validation.issues };
}

/** A longer one, in UTF-16 code units, is shown by its beginning and not edited: a browser takes long to lay it out. */
const LONGEST_EDITED = 200_000;

export function PayloadView({ article, language }: { readonly article: Article; readonly language: Language }): JSX.Element {
  const given = useMemo(() => written(article), [article]);
  const [json, change] = useState(given);
  useEffect(() => { change(given); }, [given]);
  const judgement = useMemo(() => judge(json, language), [json, language]);
  if (given.length > LONGEST_EDITED) return <LongText text={given} language={language} name={label("json", language)} />;
  return (
    <>
      <p class="hint" id="json-hint">{label("jsonHint", language)}</p>
      <textarea class="json" dir="ltr" spellcheck={false} aria-label={label("json", language)} aria-describedby="json-hint" value={json} onInput={({ currentTarget }) => { change(currentTarget.value); }} />
      <h3>{label("issues", language)}</h3>
      <div role="status">
        {"fault" in judgement
          ? <p class="fault">{label("notJson", language)} <bdi>{judgement.fault}</bdi></p>
          : judgement.issues.length === 0
            ? <p class="valid">{label("noIssues", language)}</p>
            : <ul class="issues">{judgement.issues.map(({ code, message, fix }, index) => (
                <li key={index}><code>{code}</code> {message} {fix !== undefined && <button type="button" onClick={() => { change(written(mended(judgement.value, fix))); }}>{label("fix", language)}</button>}</li>
              ))}</ul>}
      </div>
    </>
  );
}
