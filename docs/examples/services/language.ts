// Language: which of the languages of the issues a reader asks for.
import type { Language } from "khabar";

/**
 * The language that an Accept-Language header asks for (RFC 9110, 12.5.4): fa-IR is fa, the greatest weight wins, and of equal weights the first.
 *
 * English where the header names neither or is missing, as in validateArticle.
 */
export function languageOf(header: string | undefined): Language {
  let wanted: { language: Language; weight: number } = { language: "en", weight: 0 };
  for (const range of (header ?? "").toLowerCase().split(",")) {
    const [tag = "", ...parameters] = range.split(";").map((part) => part.trim());
    const [language] = tag.split("-");
    const weight = Number(parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? 1);
    if ((language === "fa" || language === "en") && weight > wanted.weight) wanted = { language, weight };
  }
  return wanted.language;
}
