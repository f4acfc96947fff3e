// Export view: the article in a format of the reader's choice, and what that format loses of it.
import type { Article } from "khabar";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { directionOf, exported, FORMAT_NAMES, type FormatName } from "./exports.js";
import { label, type Language } from "./labels.js";
import { LongText } from "./long-text.js";
import { shownSentence } from "./sentence.js";

export function ExportView({ article, language }: { readonly article: Article; readonly language: Language }): JSX.Element {
  const [format, choose] = useState<FormatName>("JSON-LD");
  const [text, losses] = useMemo(() => {
    const found: string[] = [];
    const tell = ({ message }: { readonly message: string }): void => { found.push(message); };
    return [exported(article, format, { language, onLoss: tell, onLeftOut: tell }), found] as const;
  }, [article, format, language]);
  return (
    <>
      <p>
        <label>{label("format", language)} <select value={format} onChange={({ currentTarget }) => { choose(FORMAT_NAMES.find((name) => name === currentTarget.value) ?? format); }}>{FORMAT_NAMES.map((name) => <option key={name}>{name}</option>)}</select></label>
      </p>
      <LongText text={text} name={format} direction={directionOf(format)} language={language} />
      {losses.length > 0 && <details open={losses.length === 1}><summary>{label("losses", language)}</summary><ul>{losses.map((loss, index) => <li key={index}>{shownSentence(loss, language)}</li>)}</ul></details>}
    </>
  );
}
