// View: an article as a person sees it at a glance.
import type { Diagnostic } from "../extract/index.js";
import type { Article, Attribution, NewsDate, Quote } from "../schema/types.js";
import { isolated, painted } from "./terminal.js";

/** In UTF-16 code units: enough of a quote to know it by. */
const LONGEST_EXCERPT = 90;
const LABEL_WIDTH = 13;

const excerpt = (text: string): string => (text.length <= LONGEST_EXCERPT ? text : `${text.slice(0, text.lastIndexOf(" ", LONGEST_EXCERPT))} …`);

/** One fact: its name, then what was found. */
function row(label: string, value: string): string {
  return `  ${painted("dim", label.padEnd(LABEL_WIDTH))} ${value}`;
}

const sourceView = ({ name, kind, relation }: Attribution): string => row(relation === "publisher" ? "publisher" : "via", `${isolated(name)} (${kind})`);
const dateView = (label: string, date: NewsDate | undefined): string[] => (date === undefined ? [] : [row(label, `${date.persian}  ${date.iso}`)]);

function quoteView({ id, speaker, cue, topic, occasion, text, confidence, rule }: Quote): string[] {
  const how = speaker === undefined ? "" : ` (${speaker.resolution}${speaker.mention === speaker.name ? "" : `: ${isolated(excerpt(speaker.mention))}`})`;
  return [
    row(`quote ${id.replace(/^q/u, "")}`, `${painted("bold", isolated(speaker?.name ?? "?"))}${how}`),
    row("", painted("cyan", `«${isolated(excerpt(text))}»`)),
    ...(topic === undefined ? [] : [row("  topic", isolated(topic))]),
    ...(occasion === undefined ? [] : [row("  occasion", isolated(occasion))]),
    row("  cue", `${isolated(cue?.text ?? "–")}  rule ${rule}, confidence ${String(confidence)}`),
  ];
}

/** An article as lines for a person: what was found, with its names. */
export function articleView(name: string, article: Article): string {
  const { kickers, headline, subheadlines, attribution, people, quotes, tags, publishedAt, modifiedAt, textState } = article;
  return [
    painted("underline", name),
    ...kickers.map((kicker) => row("kicker", isolated(kicker))),
    row("headline", painted("bold", isolated(headline))),
    ...subheadlines.map((deck) => row("subheadline", isolated(deck))),
    ...dateView("published", publishedAt),
    ...dateView("modified", modifiedAt),
    ...attribution.map(sourceView),
    ...people.map((person) => row("person", [person.name, ...person.roles].map(isolated).join(", "))),
    ...quotes.flatMap(quoteView),
    ...tags.map(({ label, suggestion }) => row("tag", isolated(label) + (suggestion === undefined ? "" : `  perhaps ${isolated(suggestion)}?`))),
    row("half-spaces", textState.repaired ? `${textState.zwnj}, restored` : textState.zwnj),
    "",
  ].join("\n");
}

const MARK = { error: "✖", warning: "!", info: "·" } as const;

/** A diagnostic as one line for a person. */
export function diagnosticView(name: string, { severity, message, start }: Diagnostic): string {
  return `${MARK[severity]} ${name}:${String(start)}: ${isolated(message)}`;
}
