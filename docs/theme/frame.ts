// Frame: what stands around the text of every page, where TypeDoc has no place of its own for it.
import { type DocumentReflection, type PageEvent, type Reflection } from "typedoc";
import { addressOf, addressOfGuide, type Guide, guideOf, guidesIn, type Language, languageOf, twinOf } from "./guides.js";
import { WORDS } from "./words.js";

/** From an address of the site to one that leads there from this page. */
type Relative = (address: string) => string;

/** One thing that TypeDoc writes, and what stands there instead. */
type Rewrite = readonly [written: string, instead: string];

/** Where the playground is, in a language. */
export const playground = (language: Language): string => `playground/index.html?language=${language}`;

/**
 * TypeDoc hides each page until its navigation is there, and then goes to the place that the address names, but not in Persian. Shown at once, a page is read
 * sooner, and every browser goes there by itself.
 */
const HIDING = 'document.body.style.display="none";setTimeout(() => window.app?app.showPage():document.body.style.removeProperty("display"),500)';

/** What JavaScript fills with links to all pages. */
const NAVIGATION = '<ul class="tsd-small-nested-navigation" id="tsd-nav-container">';

/** The links above every page, and beside it where no JavaScript writes more of them: both guides, and the rest in the language of the page. */
const linksIn = (language: Language): readonly (readonly [text: string, address: string, language: Language])[] => [
  [WORDS.fa.guide, addressOfGuide({ language: "fa", name: "start" }), "fa"],
  [WORDS.en.guide, addressOfGuide({ language: "en", name: "start" }), "en"],
  [WORDS[language].playground, playground(language), language],
  [WORDS[language].reference, "modules.html", language],
];

function twinLinks(guide: Guide, relative: Relative): string {
  const twin = twinOf(guide);
  const { languages, sideBySide } = WORDS[guide.language];
  const address = relative(addressOfGuide(twin));
  return `<nav class="languages" aria-label="${languages}">`
    + `<a href="${address}" lang="${twin.language}" hreflang="${twin.language}" rel="alternate">${WORDS[twin.language].language}</a>`
    + `<button type="button" id="side-by-side" aria-pressed="false" data-twin="${address}">${sideBySide}</button></nav>`;
}

/** From a guide to those before and behind it. */
function neighbours(page: PageEvent<Reflection>, guide: Guide, relative: Relative): string {
  const guides = guidesIn(guide.language, page.project.documents ?? []);
  const place = guides.findIndex((one) => one === page.model);
  const link = (document: DocumentReflection | undefined, rel: "prev" | "next"): string =>
    document === undefined ? "" : `<a rel="${rel}" href="${relative(`${addressOf(document)}.html`)}">${document.name}</a>`;
  return `<nav class="neighbours" aria-label="${WORDS[guide.language].neighbours}">${link(guides[place - 1], "prev")}${link(guides[place + 1], "next")}</nav>`;
}

const alternates = (guide: Guide, relative: Relative): string => ([["en", "en"], ["fa", "fa"], ["x-default", "en"]] as const)
  .map(([tag, language]) => `<link rel="alternate" hreflang="${tag}" href="${relative(addressOfGuide({ ...guide, language }))}"/>`).join("");

/** Without JavaScript what is dead is not shown, and a phone, whose menu it opens, has the links of the toolbar in a line of their own. */
const WITHOUT_SCRIPT = `<noscript><style>
#tsd-search-trigger, #tsd-toolbar-menu-trigger, #tsd-nav-container, .settings, #side-by-side, pre > button { display: none; }
.tsd-toolbar-contents { block-size: auto; min-block-size: var(--dim-toolbar-contents-height); flex-wrap: wrap; }
#tsd-toolbar-links { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
</style></noscript>`;

function rewrites(page: PageEvent<Reflection>, relative: Relative): readonly Rewrite[] {
  const language = languageOf(page.model);
  const guide = guideOf(page.model);
  const links = linksIn(language).map(([text, address, of]) => `<a href="${relative(address)}" lang="${of}">${text}</a>`).join("");
  return [
    ['<html class="default" lang="en"', `<html class="default" lang="${language}" dir="${WORDS[language].direction}"`],
    ["</head>", `${WITHOUT_SCRIPT}${guide === null ? "" : alternates(guide, relative)}</head>`],
    ["<body>", `<body><a class="skip" href="#content">${WORDS[language].skip}</a>`],
    [HIDING, ""],
    ['<div id="tsd-toolbar-links"></div>', `<nav id="tsd-toolbar-links" aria-label="${WORDS[language].toolbar}">${links}</nav>`],
    [NAVIGATION, `<noscript>${links}</noscript>${NAVIGATION}`],
    ['<div class="col-content">', `<main class="col-content" id="content" tabindex="-1">${guide === null ? "" : twinLinks(guide, relative)}`],
    ['</div>\n<div class="col-sidebar">', `${guide === null ? "" : neighbours(page, guide, relative)}</main>\n<div class="col-sidebar">`],
  ];
}

/** The link of a heading to itself, where the heading opens and closes what is below it: nobody could tell the two by keyboard. */
const LINK_IN_SUMMARY = /<a href="#[^"]*" aria-label="[^"]*" class="tsd-anchor-icon"><svg[^>]*><use[^>]*><\/use><\/svg><\/a>(?=<\/h2><\/summary>)/gu;

/** A page as TypeDoc wrote it, in its language and direction, with its links. Throws where TypeDoc writes otherwise than it did. */
export function frame(html: string, page: PageEvent<Reflection>, relative: Relative): string {
  return rewrites(page, relative).reduce((result, [written, instead]) => {
    if (!result.includes(written)) throw new Error(`${page.url}: TypeDoc does not write ${written} any more; see docs/theme/frame.ts.`);
    return result.replace(written, () => instead);
  }, html.replace(LINK_IN_SUMMARY, ""));
}
