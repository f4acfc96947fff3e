// Besides: what stands on the page of an article, or within its body, and belongs to neither.
import type { Element } from "../../markup/tree.js";

/** Elements whose content nobody reads as text. */
export const UNREAD: ReadonlySet<string> = new Set(
  "script style noscript template iframe svg math object audio video canvas map textarea select datalist title noembed noframes".split(" "),
);

/** Elements that hold no running text of an article. */
const ELEMENTS: ReadonlySet<string> = new Set("nav aside footer header button figcaption caption label dialog menu".split(" "));

/** Elements that hold an article whatever they are called: `<body class="single comments-open">`. */
const NEVER: ReadonlySet<string> = new Set("html body main article".split(" "));

/** Parts of the class names and ids, in small letters, by which pages call what stands beside an article. Parted at - and _ and where a capital begins a word. */
const WORDS: ReadonlySet<string> = new Set(
  (
    "related relateds relatednews similar recommended recommend recommendation recommendations suggested suggestion suggest popular mostviewed mostvisited trending also readmore morenews more irp "
    + "comment comments respond reply replies disqus discussion "
    + "share sharing shares sharer social socials telegram whatsapp addtoany "
    + "ad ads adv advert adverts advertise advertisement advertising banner banners tabligh tablighat yektanet sponsor sponsored promo "
    + "tag tags tagcloud keywords hashtags breadcrumb breadcrumbs sidebar widget newsletter subscribe subscription rating ratings rate rates star stars vote votes like likes poll polls "
    + "video videos player vjs podcast shortlink tinyurl shorturl copyright caption captions toolbar tools toc pagination pager login modal popup cookie carousel slider navigation nav menu meta byline authorbox"
  ).split(" "),
);

/** Two words that mean one of them: `short-link`, `wp-caption`, `print-header`. */
const PHRASES = ["short-link", "short_link", "read-more", "print-header", "print_header", "visible-print", "print-only", "author-box", "author-info", "author-bio", "author_box", "saboxplugin", "app-download", "about-author", "post-author", "news-tools", "twitter-tweet", "instagram-media", "telegram-post", "tiktok-embed"];

/** Landmarks of WAI-ARIA that hold no article. */
const ROLES: ReadonlySet<string> = new Set("banner complementary contentinfo dialog menu navigation search toolbar".split(" "));

/** Page builders call everything a widget. */
const BUILDERS = /^(?:elementor|jeg|tdb?|vc|wp-block|et_pb)[\-_]/u;

const WORD_BREAK = /[\-_\s]+|(?<=[a-z])(?=[A-Z])/u;

/** Whether one name tells of something beside the article. */
function tells(name: string): boolean {
  const small = name.toLowerCase();
  if (BUILDERS.test(small) && !small.includes("related") && !small.includes("share")) return false;
  return WORDS.has(small) || small.startsWith("comment") || small.startsWith("share") || PHRASES.some((phrase) => small.includes(phrase)) || name.split(WORD_BREAK).some((word) => WORDS.has(word.toLowerCase()));
}

const HIDDEN = /display\s?:\s?none|visibility\s?:\s?hidden/iu;

/** Judges elements by what they are and what they are called, and keeps what it has found of a name: a page repeats few. */
export class BesidesJudge {
  readonly #names = new Map<string, boolean>();

  #tell(names: string): boolean {
    let known = this.#names.get(names);
    if (known === undefined) {
      known = names.split(/\s+/u).some(tells);
      this.#names.set(names, known);
    }
    return known;
  }

  isBesides({ name, attributes, parent }: Element): boolean {
    if (NEVER.has(name)) return false;
    if (ELEMENTS.has(name)) return true;
    // A form around the whole page is WebForms' own.
    if (name === "form") return parent !== undefined && parent.name !== "body" && parent.name !== "#root" && /comment|search|reply|news/iu.test(`${attributes.id ?? ""} ${attributes.class ?? ""}`);
    // A figure holds a picture with its caption, but for quotations and tables that block editors put into one.
    if (name === "figure") return !/quote|table/u.test(attributes.class ?? "");
    if (attributes.hidden !== undefined || HIDDEN.test(attributes.style ?? "")) return true;
    const { class: classes, id, role, "aria-labelledby": label } = attributes;
    // A region is called by the id of its heading: `aria-labelledby="recommendations-heading"`.
    return (role !== undefined && ROLES.has(role.toLowerCase())) || [classes, id, label].some((names) => names !== undefined && this.#tell(names));
  }
}
