// Vocabulary: IPTC's codes and the words that ninjs leaves to providers, as they are written and read here.
import type { Article } from "../../schema/types.js";

/** The profile, which says by whose words the free roles of an item are. */
export const PROFILE = "khabar";

/** The standard that is written. */
export const STANDARD = { name: "ninjs", version: "3.1", schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#" } as const;

type Genre = NonNullable<Article["genre"]>;

const GENRE_SCHEME = "http://cv.iptc.org/newscodes/genre/";

/** IPTC's code for each genre, where one means the same: an editorial is an opinion to it, and it has none for albums, films and live coverage. */
const GENRES: Readonly<Record<Genre, { readonly name: string; readonly code?: string }>> = {
  news: { name: "خبر", code: "Current" },
  report: { name: "گزارش", code: "Feature" },
  interview: { name: "گفت‌وگو", code: "Interview" },
  analysis: { name: "تحلیل", code: "Analysis" },
  opinion: { name: "یادداشت", code: "Opinion" },
  editorial: { name: "سرمقاله", code: "Opinion" },
  photo: { name: "گزارش تصویری" },
  video: { name: "ویدئو" },
  live: { name: "پوشش زنده" },
};

/** Codes that say the same of an item that others wrote. */
const GENRES_OF_CODES: ReadonlyMap<string, Genre> = new Map([
  ["Current", "news"], ["Feature", "report"], ["Special_Report", "report"], ["From_the_Scene", "report"], ["Interview", "interview"],
  ["Question_and_Answer_Session", "interview"], ["Analysis", "analysis"], ["Opinion", "opinion"],
]);

const isGenre = (value: string): value is Genre => Object.hasOwn(GENRES, value);

/** A genre as ninjs has it. The literal is the model's own word. */
export function genreEntry(genre: Genre): { readonly name: string; readonly uri?: string; readonly literal: string } {
  const { name, code } = GENRES[genre];
  return { name, ...(code !== undefined && { uri: GENRE_SCHEME + code }), literal: genre };
}

/** The genre that a literal and an address of IPTC's name, if any. */
export function genreOf(literal: string, uri: string): Genre | undefined {
  return isGenre(literal) ? literal : GENRES_OF_CODES.get(uri.replace(/^https?:\/\/cv\.iptc\.org\/newscodes\/genre\//u, ""));
}

const SOURCE_TYPE_SCHEME = "http://cv.iptc.org/newscodes/digitalsourcetype/";

/** How a picture came to be, as ninjs has it. */
export const sourceTypeEntry = (code: string): { readonly uri: string; readonly literal: string } => ({ uri: SOURCE_TYPE_SCHEME + code, literal: code });

/** The code of an address of IPTC's. */
export const sourceTypeOf = (uri: string): string => uri.replace(/^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\//u, "");

/** What others call headlines above and below the main one. */
export const HEADLINE_ROLES: ReadonlyMap<string, "kickers" | "subheadlines"> = new Map([
  ["kicker", "kickers"], ["overline", "kickers"], ["eyebrow", "kickers"],
  ["subheadline", "subheadlines"], ["subhead", "subheadlines"], ["subtitle", "subheadlines"], ["sub", "subheadlines"], ["deck", "subheadlines"],
]);

/** Descriptions that say in short what the item says; one without a role does too. */
export const LEAD_ROLES: ReadonlySet<string> = new Set(["", "lead", "summary", "abstract", "text", "description", "intro"]);

/** Sources that wrote the item. */
export const AUTHOR_ROLES: ReadonlySet<string> = new Set(["author", "creator", "writer", "reporter"]);
