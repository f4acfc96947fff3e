// HTML body: every block both ways, and what other people write.
import { describe, expect, test } from "vitest";
import { bodyHtml } from "../../src/formats/html/body.js";
import { readBodyHtml } from "../../src/formats/html/read-body.js";
import type { Block } from "../../src/schema/index.js";
import { workedArticle } from "../fixtures/worked-article.js";

/** Blocks and their HTML, which reads back as the same blocks. */
const BOTH_WAYS: [name: string, body: Block[], html: string][] = [
  ["a lead", [{ type: "lead", text: "بندر باز شد." }], '<p class="lead">بندر باز شد.</p>'],
  ["a paragraph", [{ type: "paragraph", text: "بندر باز شد." }], "<p>بندر باز شد.</p>"],
  ["a line break", [{ type: "paragraph", text: "بندر\nباز شد." }], "<p>بندر<br>باز شد.</p>"],
  ["what HTML escapes", [{ type: "paragraph", text: "الف < ب & \"پ\" > 'ت'\u00A0ث" }], "<p>الف &lt; ب &amp; \"پ\" &gt; 'ت'&nbsp;ث</p>"],
  ["what looks like HTML", [{ type: "paragraph", text: "<b>&amp;</b>" }], "<p>&lt;b&gt;&amp;amp;&lt;/b&gt;</p>"],
  ["a heading", [{ type: "heading", text: "جزئیات", level: 2 }], "<h2>جزئیات</h2>"],
  ["headings in order", [{ type: "heading", text: "یک", level: 2 }, { type: "heading", text: "دو", level: 3 }], "<h2>یک</h2><h3>دو</h3>"],
  ["a heading that leaves out ranks", [{ type: "heading", text: "یک", level: 5 }, { type: "heading", text: "دو", level: 6 }], '<h2 data-level="5">یک</h2><h3 data-level="6">دو</h3>'],
  ["a list", [{ type: "list", ordered: false, items: ["یک", "دو"] }], "<ul><li>یک</li><li>دو</li></ul>"],
  ["a list with numbers, of two lines", [{ type: "list", ordered: true, items: ["یک\nدو"] }], "<ol><li>یک<br>دو</li></ol>"],
  ["a pullquote", [{ type: "pullquote", text: "باز شد", quoteId: "q1" }], '<aside class="pullquote" data-quote-id="q1"><p>باز شد</p></aside>'],
  ["a pullquote of nobody", [{ type: "pullquote", text: "باز شد" }], '<aside class="pullquote"><p>باز شد</p></aside>'],
  ["a picture", [{ type: "image", url: "https://example.com/a.jpg" }], '<figure><img src="https://example.com/a.jpg" alt="" loading="lazy"></figure>'],
  ["a picture with all of it",
    [{
      type: "image", url: "https://example.com/a.jpg", alt: "اسکله", width: 4, height: 3, renditions: [{ url: "https://example.com/b,c.jpg", width: 2 }],
      caption: "شرح", credit: "عکس: آرش", license: "https://example.com/by", digitalSourceType: "digitalCapture",
    }],
    '<figure data-digital-source-type="digitalCapture"><img src="https://example.com/a.jpg" alt="اسکله" width="4" height="3" srcset="https://example.com/b,c.jpg 2w" loading="lazy">'
    + '<figcaption><bdi class="caption">شرح</bdi> <bdi class="credit">عکس: آرش</bdi> <bdi class="license"><a href="https://example.com/by" rel="license">https://example.com/by</a></bdi></figcaption></figure>'],
  ["a film", [{ type: "video", url: "https://example.com/a.mp4", poster: "https://example.com/a.jpg", duration: 1.5, caption: "فیلم" }],
    '<figure><video src="https://example.com/a.mp4" poster="https://example.com/a.jpg" controls="" preload="none" data-duration="1.5"></video><figcaption><bdi class="caption">فیلم</bdi></figcaption></figure>'],
  ["a sound on terms in words", [{ type: "audio", url: "https://example.com/a.mp3", license: "آزاد" }],
    '<figure><audio src="https://example.com/a.mp3" controls="" preload="none"></audio><figcaption><bdi class="license">آزاد</bdi></figcaption></figure>'],
  ["an embed", [{ type: "embed", url: "https://example.com/1", provider: "نقشه", caption: "جا" }],
    '<figure class="embed" data-provider="نقشه"><a href="https://example.com/1">نقشه</a><figcaption><bdi class="caption">جا</bdi></figcaption></figure>'],
  ["a table", [{ type: "table", caption: "بار", header: ["ماه", "تن"], rows: [{ cells: ["مهر", ""] }] }],
    '<table><caption>بار</caption><thead><tr><th scope="col">ماه</th><th scope="col">تن</th></tr></thead><tbody><tr><td>مهر</td><td></td></tr></tbody></table>'],
  ["a table without a header", [{ type: "table", rows: [{ cells: ["مهر", "۱"] }] }], "<table><tbody><tr><td>مهر</td><td>۱</td></tr></tbody></table>"],
  ["a divider", [{ type: "divider" }], "<hr>"],
];

describe("both ways", () => {
  test.each(BOTH_WAYS)("%s", (_, body, html) => {
    expect(bodyHtml(body)).toBe(html);
    expect(readBodyHtml(html)).toEqual(body);
  });

  test("the worked article's body, but for extensions", () => {
    const body = workedArticle().body.map((block) => {
      delete block.extensions;
      return block;
    });
    expect(readBodyHtml(bodyHtml(workedArticle().body))).toEqual(body);
  });
});

/** What is written of a body that no schema has seen. */
const UNCHECKED: [name: string, block: object, html: string][] = [
  ["a block of a later release", { type: "poll", text: "نظر شما؟" }, "<p>نظر شما؟</p>"],
  ["a block of a later release without a text", { type: "poll" }, "<p></p>"],
  ["an embed of a program", { type: "embed", url: "javascript:alert(1)", provider: "نقشه" }, '<figure class="embed" data-provider="نقشه">نقشه</figure>'],
  ["a licence that is a program", { type: "audio", url: "https://example.com/a", license: "javascript:alert(1)" },
    '<figure><audio src="https://example.com/a" controls="" preload="none"></audio><figcaption><bdi class="license">javascript:alert(1)</bdi></figcaption></figure>'],
  ["a picture that is a program", { type: "image", url: "javascript:alert(1)", renditions: [{ url: "javascript:alert(1)", width: 1 }] }, '<figure><img alt="" loading="lazy"></figure>'],
  ["a film that is a document", { type: "video", url: "data:text/html,x", poster: "javascript:x" }, '<figure><video controls="" preload="none"></video></figure>'],
  ["a candidate that ends with a comma", { type: "image", url: "https://example.com/a", renditions: [{ url: "https://example.com/a,", width: 1 }] }, '<figure><img src="https://example.com/a" alt="" data-renditions="[{&quot;url&quot;:&quot;https://example.com/a,&quot;,&quot;width&quot;:1}]" loading="lazy"></figure>'],
];

test.each(UNCHECKED)("%s", (_, block, html) => {
  // The type says what a checked body holds.
  expect(bodyHtml([block as Block])).toBe(html);
});

const paragraph = (text: string): Block => ({ type: "paragraph", text });
const picture = (url: string): Block => ({ type: "image", url });
const A = "https://example.com/a.jpg";

/** HTML of others, with the address that it comes from. */
const OF_OTHERS: [name: string, html: string, body: Block[]][] = [
  ["nothing", "", []],
  ["words without a tag", "بندر باز شد.", [paragraph("بندر باز شد.")]],
  ["paragraphs of line breaks", "یک<br><br>دو<br>سه", [paragraph("یک"), paragraph("دو\nسه")]],
  ["line breaks with spaces between", "<div>یک<br />\n &nbsp;<br />\nدو</div>", [paragraph("یک"), paragraph("دو")]],
  ["divs", "<div><div>یک</div><div><span>دو</span> سه</div>چهار</div>", [paragraph("یک"), paragraph("دو سه"), paragraph("چهار")]],
  ["white space of the source", "<p>\n  یک\n  دو  </p>\n\n<p> </p>", [paragraph("یک دو")]],
  ["no-break spaces alone", "<p>&nbsp;</p><p>یک</p>", [paragraph("یک")]],
  ["half-spaces", "<p>می&zwnj;شود می\u200Cشود</p>", [paragraph("می\u200Cشود می\u200Cشود")]],
  ["emphasis and links", '<p>یک <b>دو</b> <a href="/x">سه</a><em>،</em> <script>x</script>چهار</p>', [paragraph("یک دو سه، چهار")]],
  ["a quotation within a text", "<p>وی گفت: <q>باز شد.</q></p>", [paragraph("وی گفت: «باز شد.»")]],
  ["a quotation with marks of its own", "<p>وی گفت: <q>«باز شد.»</q></p><ul><li><q>یک</q></li></ul>", [paragraph("وی گفت: «باز شد.»"), { type: "list", ordered: false, items: ["«یک»"] }]],
  ["a block quotation", "<blockquote><p>یک</p><p>دو</p></blockquote>سه", [paragraph("یک"), paragraph("دو"), paragraph("سه")]],
  ["a quotation with its speaker below", '<figure class="quote"><blockquote><p>یک</p></blockquote><figcaption>— لیلا مهرآذر</figcaption></figure>', [paragraph("یک")]],
  ["a title of the body", "<h1>یک</h1><h6>دو</h6><h3> </h3>", [{ type: "heading", text: "یک", level: 2 }, { type: "heading", text: "دو", level: 6 }]],
  ["a level that is none", '<h2 data-level="9">یک</h2><h2 data-level="x">دو</h2>', [{ type: "heading", text: "یک", level: 2 }, { type: "heading", text: "دو", level: 2 }]],
  ["a list in a list", "<ul><li>یک<ul><li>دو</li></ul></li><li></li></ul>", [{ type: "list", ordered: false, items: ["یک\nدو"] }]],
  ["an empty list", "<ol><li> </li></ol>", []],
  ["a list that a paragraph goes before", "<p>یک<ul><li>دو</ul>", [paragraph("یک"), { type: "list", ordered: false, items: ["دو"] }]],
  ["pictures of WordPress", `<p>یک <img src="${A}"> دو</p>`, [paragraph("یک"), picture(A), paragraph("دو")]],
  ["a picture in a link", `<p><a href="/x"><img src="${A}"></a></p>`, [picture(A)]],
  ["a picture in a link in a figure", `<figure><a href="/x"><img src="${A}"></a><figcaption>شرح</figcaption></figure>`, [{ type: "image", url: A, caption: "شرح" }]],
  ["a caption without our classes", `<figure><img src="${A}"><figcaption>شرح <b>عکس: آرش</b></figcaption></figure>`, [{ type: "image", url: A, caption: "شرح عکس: آرش" }]],
  ["a figure of two pictures", `<figure><img src="${A}"><img src="https://example.com/b.jpg"></figure>`, [picture(A), picture("https://example.com/b.jpg")]],
  ["a caption as the older editor of WordPress writes it", `<div class="wp-caption alignnone" style="width: 810px"><a href="/x"><img src="${A}" alt="" /></a><p class="wp-caption-text">شرح</p></div><p>یک</p>`,
    [{ type: "image", url: A, caption: "شرح" }, paragraph("یک")]],
  ["a gallery of figures", `<figure><figure><img src="${A}"><figcaption>یک</figcaption></figure><figure><img src="https://example.com/b.jpg"></figure><figcaption>دو</figcaption></figure>`,
    [{ type: "image", url: A, caption: "یک" }, picture("https://example.com/b.jpg"), paragraph("دو")]],
  ["a figure of a table", "<figure class=\"wp-block-table\"><table><tr><td>یک</td></tr></table><figcaption>شرح</figcaption></figure>", [{ type: "table", caption: "شرح", rows: [{ cells: ["یک"] }] }]],
  ["a figure of words", "<figure>یک</figure>", [paragraph("یک")]],
  ["a figure of a quotation with a link", '<figure><blockquote>یک <a href="/x">دو</a></blockquote></figure>', [paragraph("یک دو")]],
  ["a pixel that counts", '<p>یک<img src="https://example.com/p.gif" width="1" height="1"></p>', [paragraph("یک")]],
  ["a lazy picture", `<img src="data:image/gif;base64,R0" data-src="${A}">`, [picture(A)]],
  ["a picture with a placeholder", '<img src="data:image/gif;base64,R0">', []],
  ["pictures of a list and of a table", `<ul><li>یک<img src="${A}"></li></ul><table><tr><td>دو<img src="${A}"></td></tr></table>`, [
    { type: "list", ordered: false, items: ["یک"] }, { type: "image", url: A }, { type: "table", rows: [{ cells: ["دو"] }] }, { type: "image", url: A },
  ]],
  ["a relative address", '<img src="/a.jpg" srcset="/b.jpg 20w, /c.jpg 2x" width="10" height="auto">', [{ type: "image", url: A, width: 10, renditions: [{ url: "https://example.com/b.jpg", width: 20 }] }]],
  ["an address in Persian letters", '<img src="/عکس.jpg">', [picture("https://example.com/%D8%B9%DA%A9%D8%B3.jpg")]],
  ["an address that is a program", '<img src="javascript:alert(1)"><iframe src="javascript:alert(1)"></iframe>یک', [paragraph("یک")]],
  ["a film with its sources", '<video controls><source src="/a.mp4" type="video/mp4">متأسفیم</video>', [{ type: "video", url: "https://example.com/a.mp4" }]],
  ["a frame", '<iframe src="https://example.com/embed/1"></iframe>', [{ type: "embed", url: "https://example.com/embed/1" }]],
  ["a frame in a figure", '<figure><iframe src="/embed/1"></iframe><figcaption>جا</figcaption></figure>', [{ type: "embed", url: "https://example.com/embed/1", caption: "جا" }]],
  ["a table without thead", "<table><tr><th>ماه</th></tr><tr><td>مهر</td></tr></table>", [{ type: "table", header: ["ماه"], rows: [{ cells: ["مهر"] }] }]],
  ["a table of headers alone", "<table><tr><th>ماه</th></tr></table>", [{ type: "table", rows: [{ cells: ["ماه"] }] }]],
  ["a table without rows", "<table><caption>بار</caption></table>", []],
  ["a table with white space between cells", "<table>\n<tr>\n<th>ماه</th>\n<th>بار</th>\n</tr>\n<tr>\n<td>مهر</td>\n</tr>\n</table>", [{ type: "table", header: ["ماه", "بار"], rows: [{ cells: ["مهر"] }] }]],
  ["an aside of others", "<aside>یک</aside>", [paragraph("یک")]],
  ["an empty pullquote", '<aside class="pullquote"></aside>', []],
  ["what is no text", "<style>p{}</style><form>الف</form><button>ب</button><noscript>پ</noscript><svg><title>ت</title></svg><!-- ث -->یک", [paragraph("یک")]],
  ["a whole page", "<!doctype html><html><head><title>الف</title></head><body><nav>ب</nav><p>یک</p></body></html>", [paragraph("یک")]],
  ["an unclosed tag", "<p>یک<b>دو", [paragraph("یکدو")]],
  ["a tag that is cut", "<p>یک</p><im", [paragraph("یک")]],
];

describe("of others", () => {
  test.each(OF_OTHERS)("%s", (_, html, body) => {
    expect(readBodyHtml(html, "https://example.com/news/1")).toEqual(body);
  });
});

/** 100,000 of anything are read at once. */
const HOSTILE: [name: string, html: string][] = [
  ["divs in divs", `${"<div>".repeat(100_000)}یک`],
  ["lists in lists", `${"<ul><li>".repeat(100_000)}یک`],
  ["tables in tables", `${"<table><tr><td>".repeat(100_000)}یک`],
  ["figures in figures", `${"<figure>".repeat(100_000)}یک`],
  ["figures in figures with links", `${"<figure><a>".repeat(50_000)}یک`],
  ["quotations in quotations", `${"<q>".repeat(100_000)}یک`],
  ["block quotations in figures", `${'<figure class="quote"><blockquote>'.repeat(50_000)}یک`],
  ["inline elements", `${"<b><i>".repeat(50_000)}یک`],
  ["line breaks", `یک${" <br> ".repeat(100_000)}`],
  ["spaces", `یک${" ".repeat(1_000_000)}<br>`],
  ["captions", "<figure><figcaption>یک</figcaption>".repeat(30_000)],
  ["candidates", `<img src="https://example.com/a" srcset="${"https://example.com/a 1w, ".repeat(50_000)}">یک`],
  ["closing tags", `${"</div>".repeat(100_000)}یک`],
];

test.each(HOSTILE)("100,000 %s keep their words", (_, html) => {
  expect(JSON.stringify(readBodyHtml(html))).toContain("یک");
});
