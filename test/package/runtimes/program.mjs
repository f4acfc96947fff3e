// The program: every job of the package once, in a line that has to be the same wherever it runs. The test adds how the line is given away.
import { isArticle, validateArticle } from "khabar";
import { extractArticle } from "khabar/extract";
import { toJsonLd } from "khabar/formats/json-ld";
import { formatDate } from "khabar/dates";

const text = [
  "کشتیهای تازه به بندر مهرگان میرسند",
  "به گزارش ساحل، اسکلهٔ تازهٔ بندر مهرگان باز شد و کشتیهای بزرگ هم میتوانند در آن پهلو بگیرند.",
  "لیلا مهرآذر، مدیر بندر مهرگان گفت: «صیادان از فردا کارشان را آغاز میکنند.»",
].join("\n\n");

const { article } = extractArticle(text, { url: "https://example.com/1" });

const line = JSON.stringify({
  valid: isArticle(article) && validateArticle(article).ok,
  jsonLd: toJsonLd(article),
  date: formatDate("2024-12-02T14:30:00+03:30", "EEEE d MMMM yyyy، HH:mm", { timeZone: "Asia/Kabul" }),
});
