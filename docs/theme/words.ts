// Words: what stands around a page, in the language of the page.
import type { Language } from "./guides.js";

/** What we add to TypeDoc's pages. */
interface Words {
  readonly direction: "ltr" | "rtl";
  /** The language, in itself. */
  readonly language: string;
  readonly guide: string;
  readonly playground: string;
  readonly reference: string;
  readonly project: string;
  /** The page of a module, where everything in it is listed. */
  readonly overview: string;
  readonly skip: string;
  /** The links above every page. */
  readonly toolbar: string;
  readonly languages: string;
  readonly sideBySide: string;
  readonly neighbours: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    direction: "ltr", language: "English", guide: "Guide", playground: "Playground", reference: "Reference", project: "Project", overview: "Overview",
    skip: "Skip to the content", toolbar: "This site", languages: "Languages", sideBySide: "Side by side", neighbours: "Other guides",
  },
  fa: {
    direction: "rtl", language: "فارسی", guide: "راهنمای فارسی", playground: "آزمایشگاه", reference: "مرجع", project: "پروژه", overview: "نمای کلی",
    skip: "رفتن به متن", toolbar: "بخش‌های سایت", languages: "زبان‌ها", sideBySide: "دو زبان کنار هم", neighbours: "راهنماهای دیگر",
  },
};

/** What TypeDoc says on a page of text, in Persian. */
export const TYPEDOC_IN_PERSIAN = {
  theme_on_this_page: "در این صفحه",
  theme_search: "جست‌وجو",
  theme_search_placeholder: "جست‌وجو در راهنما و مرجع",
  theme_preparing_search_index: "جست‌وجو آماده می‌شود…",
  theme_settings: "تنظیمات",
  theme_theme: "پوسته",
  theme_os: "مانند دستگاه",
  theme_light: "روشن",
  theme_dark: "تیره",
  theme_menu: "فهرست",
  theme_permalink: "پیوند همین بخش",
  theme_copy: "رونوشت",
  theme_loading: "در حال بارگذاری…",
  theme_folder: "پوشه",
  theme_generated_using_typedoc: "ساخته‌شده با TypeDoc",
} as const;
