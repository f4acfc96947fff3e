// Inline: names, dates and lists of both within a line of the page.
import { element, type HtmlContent, type HtmlElement } from "../../markup/html-writer.js";
import type { Language } from "../../schema/messages.js";
import type { NewsDate, Speaker } from "../../schema/types.js";
import { linesOf } from "./body.js";
import { machineTime } from "../writing/machine-date.js";
import { writtenDate } from "./dates.js";
import { type Labels, labelsIn } from "./labels.js";

/** What the parts of one page share. */
export interface Page {
  readonly language: Language;
  /** The language of the article itself, as BCP 47 has it. */
  readonly tag: string;
  readonly labels: Labels;
}

/** A page of an article in a language. */
export const pageIn = (language: Language, tag: string): Page => ({ language, tag, labels: labelsIn(language) });

/** A name or a number that others stand beside: its direction reaches no further. */
export const isolated = (text: string): HtmlElement => element("bdi", {}, linesOf(text));

/** Some content, with a mark between each two of it. */
export function joined(parts: readonly HtmlContent[], mark: string): HtmlContent {
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : [mark, ...part]));
}

/** A date for people, and for machines as far as HTML has a form for it. `text` is for people where it is not to be made of the date. */
export function timeElement(date: NewsDate, { language, tag }: Page, text: string = writtenDate(date, language, tag)): HtmlElement {
  const datetime = machineTime(date);
  return datetime === undefined ? element("span", { class: "time" }, [text]) : element("time", { datetime }, [text]);
}

/** A label with what it is of. */
export const labelled = (label: string, { labels }: Page, content: HtmlContent): HtmlContent => [element("span", { class: "label" }, [label]), labels.colon, ...content];

/** A time with its label, in an element of its own; nothing where there is no time. */
export const labelledTime = (label: string, date: NewsDate | undefined, page: Page): HtmlContent =>
  date === undefined ? [] : [element("span", {}, labelled(label, page, [timeElement(date, page)]))];

/** A paragraph of a class, where there is something in it. */
export const paragraph = (name: string, content: HtmlContent): HtmlElement[] => (content.length === 0 ? [] : [element("p", { class: name }, content)]);

/** Who speaks, on one line. */
export const speakerText = ({ name, role }: Speaker, { labels }: Page): string => (role === undefined ? name : `${name}${labels.comma}${role}`);
