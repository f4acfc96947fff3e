// Article view: the article as it is read, with everything found coloured in its place.
import { type Article, type Block, blockText } from "khabar";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { label, type Language } from "./labels.js";
import type { Mark, MarkKind } from "./marks.js";
import type { Reading } from "./reading.js";
import { type Segment, segmentsOf } from "./segments.js";
import { shownSentence } from "./sentence.js";

interface Shown {
  readonly marks: Reading["marks"];
  readonly language: Language;
  readonly kinds: ReadonlySet<MarkKind>;
  /** Whether restored words stand beside the words as they came. */
  readonly asDiff: boolean;
  /** Whether texts are shown to their ends, however long. */
  readonly whole: boolean;
}

/** More blocks, and longer texts in UTF-16 code units, than any news has are shown when asked for: a browser takes long to lay them out. */
const [MOST_BLOCKS, LONGEST_TEXT] = [300, 20_000];

/** What is said of a piece: every mark that it lies within, the shortest first. */
function sentenceOf(marks: readonly Mark[], language: Language): string {
  return marks.toReversed().map(({ kind, facts }) => [label(kind, language), ...facts.map(([name, value]) => `${label(name, language)}: ${shownSentence(value, language)}`)].join("\n")).join("\n\n");
}

/** The keyboard stops at the first piece of each mark alone. */
function Piece({ text, isFirst, marks, language }: Segment & { readonly language: Language }): JSX.Element {
  if (marks.length === 0) return <>{text}</>;
  const before = marks.find(({ kind }) => kind === "repair")?.facts.find(([name]) => name === "before")?.[1];
  return (
    <mark class={marks.map(({ kind }) => kind).join(" ")} {...(isFirst ? { "tabIndex": 0, "aria-describedby": "facts" } : {})} data-facts={sentenceOf(marks, language)}>
      {before === undefined ? text : <><del>{before}</del><ins>{text}</ins></>}
    </mark>
  );
}

/** A text of the article, or a stretch of it, with its marks. */
function Marked({ at, text, from = 0, to = text.length, shown }: { readonly at: string; readonly text: string; readonly from?: number; readonly to?: number; readonly shown: Shown }): JSX.Element {
  const marks = (shown.marks[at] ?? []).filter(({ kind }) => shown.kinds.has(kind));
  return <>{segmentsOf(text, marks, from, shown.whole ? to : Math.min(to, from + LONGEST_TEXT)).map((segment, index) => <Piece key={index} {...segment} language={shown.language} />)}</>;
}

function ListView({ block, at, shown }: { readonly block: Extract<Block, { type: "list" }>; readonly at: string; readonly shown: Shown }): JSX.Element {
  const text = block.items.join("\n");
  const items: JSX.Element[] = [];
  let from = 0;
  for (const item of block.items) {
    items.push(<li key={from}><Marked at={at} text={text} from={from} to={from + item.length} shown={shown} /></li>);
    from += item.length + 1;
  }
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function BlockView({ block, at, shown }: { readonly block: Block; readonly at: string; readonly shown: Shown }): JSX.Element | null {
  switch (block.type) {
    case "lead": return <p class="lead"><Marked at={at} text={block.text} shown={shown} /></p>;
    case "paragraph": return <p><Marked at={at} text={block.text} shown={shown} /></p>;
    case "pullquote": return <p class="pullquote"><Marked at={at} text={block.text} shown={shown} /></p>;
    case "heading": return <h3><Marked at={at} text={block.text} shown={shown} /></h3>;
    case "list": return <ListView block={block} at={at} shown={shown} />;
    case "divider": return <hr />;
    case "table": return <table><tbody>{block.rows.map((row, index) => <tr key={index}>{row.cells.map((cell, column) => <td key={column}>{cell}</td>)}</tr>)}</tbody></table>;
    default: return <p class="medium">{label(block.type, shown.language)}: <bdi>{block.url}</bdi></p>;
  }
}

/** Where the card stands, as CSS says it: below its mark, or above where there is more room. */
interface Card {
  readonly text: string;
  readonly place: Readonly<Record<string, string>>;
}

/** In CSS pixels, as the style sheet has it. */
const CARD_WIDTH = 288;
const GAP = 8;

/** What is said of the mark that the pointer or the keyboard is at. */
function cardOf(target: EventTarget | null): Card | undefined {
  const mark = target instanceof Element ? target.closest("mark") : null;
  if (mark === null) return undefined;
  const { left, top, bottom } = mark.getBoundingClientRect();
  const start = Math.max(GAP, Math.min(left, innerWidth - CARD_WIDTH - GAP));
  const isBelow = bottom < innerHeight / 2;
  return { text: mark.dataset["facts"] ?? "", place: { left: `${start}px`, ...(isBelow ? { top: `${bottom + GAP}px` } : { bottom: `${innerHeight - top + GAP}px` }) } };
}

/** The whole article. Pictures are named, not loaded: nothing leaves the page. */
export function ArticleView({ article, ...given }: Omit<Shown, "whole"> & { readonly article: Article }): JSX.Element {
  const [whole, showWhole] = useState(false);
  const [card, showCard] = useState<Card>();
  // The mark that the keyboard is at keeps its card, for to go there may scroll the page below the pointer; any other card would stay behind.
  const letGo = (): void => { showCard((shown) => shown && cardOf(document.activeElement)); };
  const follow = ({ target }: Event): void => {
    const next = cardOf(target);
    if (next === undefined) letGo();
    else showCard(next);
  };
  useEffect(() => {
    addEventListener("scroll", letGo, { capture: true, passive: true });
    return () => { removeEventListener("scroll", letGo, { capture: true }); };
  }, []);
  const shown = { ...given, whole };
  const { language } = shown;
  const blocks = whole ? article.body : article.body.slice(0, MOST_BLOCKS);
  const isCut = !whole && (blocks.length < article.body.length || blocks.some((block) => blockText(block).length > LONGEST_TEXT));
  return (
    <article class={shown.asDiff ? "diff" : undefined} lang={article.language} dir={article.direction} onMouseOver={follow} onFocusIn={follow} onFocusOut={({ relatedTarget }) => { showCard(cardOf(relatedTarget)); }} onMouseLeave={letGo} onKeyDown={({ key }) => { if (key === "Escape") showCard(undefined); }}>
      {article.kickers.map((text, index) => <p key={index} class="kicker"><Marked at={`kickers/${index}`} text={text} shown={shown} /></p>)}
      <h2><Marked at="headline" text={article.headline} shown={shown} /></h2>
      {article.subheadlines.map((text, index) => <p key={index} class="subheadline"><Marked at={`subheadlines/${index}`} text={text} shown={shown} /></p>)}
      {blocks.map((block, index) => <BlockView key={index} block={block} at={`body/${index}`} shown={shown} />)}
      {isCut && <button type="button" onClick={() => { showWhole(true); }}>{label("showRest", language)}</button>}
      {article.attribution.length > 0 && <p class="chips">{label("sources", language)}: {article.attribution.map(({ name }, index) => <span key={index} class="attribution">{name}</span>)}</p>}
      {article.tags.length > 0 && <p class="chips">{label("tags", language)}: {article.tags.map((tag, index) => <span key={index} class="tag">{tag.label}{tag.suggestion !== undefined && <small> {label("suggestion", language)} {tag.suggestion}؟</small>}</span>)}</p>}
      <div role="tooltip" id="facts" class="card" lang={language} dir={language === "fa" ? "rtl" : "ltr"} hidden={card === undefined} style={card?.place ?? {}}>{card?.text}</div>
    </article>
  );
}
