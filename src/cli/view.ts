// View: an article as a person sees it at a glance.
import type { Diagnostic } from "../extract/index.js";
import { blockText } from "../schema/block.js";
import type { Article, Attribution, Author, NewsDate, Quote } from "../schema/types.js";
import { excerpt } from "../text/excerpt.js";
import { type LinePlace, placed } from "./line-places.js";
import { harmless, isolated, type Output, painted } from "./terminal.js";

/** In UTF-16 code units: enough of a quote to know it by. */
const LONGEST_EXCERPT = 90;
const LABEL_WIDTH = 13;

const shortened = (text: string): string => isolated(excerpt(text, LONGEST_EXCERPT));

/** One fact: its name, then what was found. */
function row(label: string, value: string): string {
  return `  ${painted("dim", label.padEnd(LABEL_WIDTH))} ${value}`;
}

/** A name, and what it is there for. */
const named = (label: string, ...words: readonly string[]): string => row(label, words.map((word) => isolated(word)).join(", "));
const authorView = ({ name, role }: Author): string => named("author", name, ...(role === undefined ? [] : [role]));
const sourceView = ({ name, kind, relation }: Attribution): string => row(relation === "publisher" ? "publisher" : "via", `${isolated(name)} (${kind})`);
const dateView = (label: string, date: NewsDate | undefined): string[] => (date === undefined ? [] : [row(label, `${date.persian}  ${date.iso}`)]);

function quoteView({ id, speaker, cue, topic, occasion, addressee, text, confidence, rule }: Quote): string[] {
  const how = speaker === undefined ? "" : ` (${speaker.resolution}${speaker.mention === speaker.name ? "" : `: ${shortened(speaker.mention)}`})`;
  return [
    row(`quote ${id.replace(/^q/u, "")}`, `${painted("bold", isolated(speaker?.name ?? "?"))}${how}`),
    row("", painted("cyan", `«${shortened(text)}»`)),
    ...(topic === undefined ? [] : [row("  topic", isolated(topic))]),
    ...(occasion === undefined ? [] : [row("  occasion", isolated(occasion))]),
    ...(addressee === undefined ? [] : [row("  addressee", isolated(addressee))]),
    row("  cue", `${isolated(cue?.text ?? "–")}  rule ${rule}, confidence ${String(confidence)}`),
  ];
}

/** An article as lines for a person: what was found, with its names. */
export function articleView(name: string, article: Article): string {
  const { id, kickers, headline, subheadlines, body, authors = [], attribution, dateline, people, quotes, tags, publishedAt, modifiedAt, textState } = article;
  const [lead] = body;
  return [
    painted("underline", harmless(name)),
    ...kickers.map((kicker) => row("kicker", isolated(kicker))),
    row("headline", painted("bold", isolated(headline))),
    ...subheadlines.map((deck) => row("subheadline", isolated(deck))),
    ...(id === undefined ? [] : [row("code", isolated(id))]),
    ...(dateline?.place === undefined ? [] : [row("place", isolated(dateline.place))]),
    ...dateView("dated", dateline?.date),
    ...dateView("published", publishedAt),
    ...dateView("modified", modifiedAt),
    ...(lead === undefined ? [] : [row("lead", shortened(blockText(lead))), row("body", `${String(body.length)} blocks`)]),
    ...authors.map(authorView),
    ...attribution.map(sourceView),
    ...people.map(({ name: person, roles }) => named("person", person, ...roles)),
    ...quotes.flatMap(quoteView),
    ...tags.map(({ label, suggestion }) => row("tag", isolated(label) + (suggestion === undefined ? "" : `  perhaps ${isolated(suggestion)}?`))),
    row("half-spaces", textState.repaired ? `${textState.zwnj}, restored` : textState.zwnj),
    "",
  ].join("\n");
}

const MARK = { error: "✖", warning: "!", info: "·" } as const;

/** A diagnostic as one line for a person, on standard error. */
export function diagnosticView(name: string, place: LinePlace, { severity, message }: Pick<Diagnostic, "severity" | "message">): string {
  return `${MARK[severity]} ${harmless(placed(name, place))}: ${isolated(message, "stderr")}`;
}

/** What there is to tell of a document in JSON or another format. */
interface Told {
  readonly severity: keyof typeof MARK;
  readonly code: string;
  readonly message: string;
  /** Its place, as a JSON Pointer. */
  readonly pointer: string;
}

/** What there is to tell as one line for a person, with its place and code. */
export function issueView(name: string, { severity, code, message, pointer }: Told, output: Output): string {
  return `${MARK[severity]} ${harmless(name)}: ${isolated(message, output)} [${harmless(`${code} ${pointer}`.trim())}]`;
}
