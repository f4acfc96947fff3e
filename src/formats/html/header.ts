// Header: what stands above the body: titles, who wrote it, where and when, and the article's picture.
import { element, type HtmlContent, type HtmlElement } from "../../markup/html-writer.js";
import type { Article, Author, Dateline, Media } from "../../schema/types.js";
import { bodyElements, link, linesOf } from "./body.js";
import { isolated, joined, labelledTime, type Page, paragraph, timeElement } from "./inline.js";

function titles({ kickers, headline, subheadlines }: Article): HtmlElement {
  return element("hgroup", {}, [
    ...kickers.flatMap((kicker) => paragraph("kicker", linesOf(kicker))),
    element("h1", {}, linesOf(headline)),
    ...subheadlines.flatMap((subheadline) => paragraph("subheadline", linesOf(subheadline))),
  ]);
}

function statusNote({ status }: Article, { labels }: Page): HtmlElement[] {
  return status === "withheld" || status === "canceled" ? [element("p", { class: "status" }, [element("strong", {}, [labels[status]])])] : [];
}

const author = ({ name, role, url }: Author, { labels }: Page): HtmlContent =>
  [...link(url, [isolated(name)], { rel: "author" }), ...(role === undefined ? [] : [labels.comma, isolated(role)])];

/** As it was printed: the words of a dateline are the article's. */
function dateline({ place, date }: Dateline, page: Page): HtmlContent {
  return joined([place === undefined ? [] : [isolated(place)], date === undefined ? [] : [timeElement(date, page, date.text)]], page.labels.comma);
}

const times = ({ publishedAt, modifiedAt }: Article, page: Page): HtmlContent =>
  joined([labelledTime(page.labels.published, publishedAt, page), labelledTime(page.labels.modified, modifiedAt, page)], " ");

/** The first of the article's media, unless it is a picture that stands in the body too. */
export function mainMedia({ media = [], body }: Article): Media | undefined {
  const [first] = media;
  return first !== undefined && body.some((block) => block.type === first.type && block.url === first.url) ? undefined : first;
}

/** Writes the header of an article. */
export function articleHeader(article: Article, page: Page): HtmlElement[] {
  const { section, authors = [], attribution } = article;
  const publisher = attribution.find(({ relation }) => relation === "publisher");
  const main = mainMedia(article);
  return [
    element("header", {}, [
      ...paragraph("section", section === undefined ? [] : linesOf(section)),
      titles(article),
      ...statusNote(article, page),
      ...paragraph("byline", joined(authors.map((one) => [element("span", { class: "author" }, author(one, page))]), " ")),
      ...paragraph("publisher", publisher === undefined ? [] : link(publisher.url, [isolated(publisher.name)])),
      ...paragraph("dateline", article.dateline === undefined ? [] : dateline(article.dateline, page)),
      ...paragraph("times", times(article, page)),
    ]),
    ...(main === undefined ? [] : bodyElements([main], { isLazy: false })),
  ];
}
