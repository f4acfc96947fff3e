// Words: what TypeDoc's program says while it runs, on a Persian page.

declare global {
  interface Window {
    /** What TypeDoc's program says, by its own names. */
    readonly translations: Record<string, string>;
  }
}

const PERSIAN = {
  copy: "رونوشت",
  copied: "رونوشت شد!",
  search_index_not_available: "جست‌وجو در دسترس نیست",
  search_no_results_found_for_0: "برای {0} چیزی پیدا نشد",
};

/** Has TypeDoc's program speak the language of the page. */
export function speakPersian(): void {
  if (document.documentElement.lang === "fa") Object.assign(window.translations, PERSIAN);
}
