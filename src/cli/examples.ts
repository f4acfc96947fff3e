// Examples: how each command is called. They stand in --help and in the guide's page, and tests run them.

/** By the name of the command. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  khabar: ["khabar extract news.txt", "khabar extract --json page.html | khabar validate", "khabar help extract"],
  extract: [
    "khabar extract news.txt",
    "khabar extract --json --url https://example.org/news/1 page.html",
    "khabar extract --json one.txt two.txt > articles.ndjson",
    "cat news.txt | khabar extract --json",
    "khabar extract --ndjson records.ndjson > articles.ndjson",
  ],
  validate: ["khabar validate article.json", "khabar validate --json articles.ndjson", "khabar extract --json news.txt | khabar validate --language fa"],
  normalize: [
    "khabar normalize scraped.txt > clean.txt",
    "khabar normalize --write one.txt two.txt",
    "khabar normalize --keep digits,punctuation --json news.txt",
    "khabar normalize --text 'گروههای تازه ميتوانند'",
  ],
  dates: [
    "khabar dates news.txt",
    "khabar dates --text 'نشست دوشنبه ۱۲ آذر ۱۴۰۳'",
    "khabar dates --reference 2024-12-02T15:00:00+03:30 --json news.txt",
    "cat news.txt | khabar dates --time-zone Asia/Kabul",
  ],
  convert: [
    "khabar convert --to json-ld article.json",
    "khabar convert --to html --page article.json > article.html",
    "khabar convert --to rss --title 'ساحل نمونه' --url https://example.org/ articles.ndjson > feed.xml",
    "khabar convert --to news-sitemap --publisher 'ساحل نمونه' articles.ndjson",
    "khabar convert --from feed --to article feed.xml",
    "khabar extract --json news.txt | khabar convert --to markdown",
  ],
  batch: ["khabar batch --plan records.ndjson", "khabar batch --out articles --jobs 2 records.ndjson", "khabar batch --out clean --task normalize --json records.ndjson"],
  complete: ['eval "$(khabar complete bash)"', "khabar complete zsh > _khabar", "khabar complete fish > khabar.fish"],
};

/** The examples of a command as they stand below its help. */
export function exampleText(command: string): string {
  return ["", "Examples:", ...(EXAMPLES[command] ?? []).map((example) => `  $ ${example}`)].join("\n");
}
