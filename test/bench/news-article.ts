// News article: one as agencies send them, of 3 KB of text, about invented people and places. No sentence of it stands anywhere else.
import type { Article } from "../../src/schema/types.js";

const LEAD = "مدیرعامل شرکت راه‌آهن کرانه از پایان ریل‌گذاری خط نیل‌بندر به سپیدکوه خبر داد و گفت نخستین قطار مسافری پیش از آغاز تعطیلات نوروز در این مسیر به حرکت در می‌آید.";

const OPENING = "راه‌آهن آماده شده است و تنها کار ما آزمایش نشانه‌های الکتریکی است؛ از مردم شهرهای میان راه که دو سال گردوغبار کارگاه را تاب آوردند سپاسگزاریم.";
const PRICE = "بهای بلیت از ۱۲۰ هزار تومان بیشتر نخواهد شد و دانشجویان نیمی از آن را می‌پردازند";

const PARAGRAPHS = [
  `آرش کوهیار روز دوشنبه در بازدید از ایستگاه مرکزی نیل‌بندر به خبرنگاران گفت: «${OPENING}»`,
  "این خط ۲۱۴ کیلومتر درازا دارد و از ۹ تونل و ۲۷ پل می‌گذرد. ساخت آن در بهار سال ۱۴۰۰ آغاز شد، اما کمبود اعتبار و سیل زمستان گذشته کار را نزدیک به یک سال عقب انداخت.",
  "به گفته او، هر روز شش قطار مسافری و چهار قطار باری در دو سوی خط رفت‌وآمد می‌کنند و سفر میان دو شهر که از جاده کوهستانی پنج ساعت زمان می‌برد، به دو ساعت و چهل دقیقه می‌رسد.",
  `کوهیار درباره هزینه سفر نیز توضیح داد: «${PRICE}»، و افزود که فروش اینترنتی بلیت از هفته نخست اسفند آغاز می‌شود و تا ۳۰ روز پیش از حرکت ادامه دارد.`,
  "در همین نشست، فرماندار سپیدکوه از ساخت پایانه‌ای تازه برای اتوبوس‌های شهری در کنار ایستگاه خبر داد. کشاورزان منطقه هم امیدوارند با راه افتادن قطارهای باری، میوه باغ‌ها زودتر به بندر برسد و هزینه جابه‌جایی کمتر شود.",
  "کارشناسان انجمن حمل‌ونقل ریلی هشدار داده‌اند که بخشی از خط در دامنه‌ای لغزنده جای دارد و باید پیش از بهره‌برداری دوباره بررسی شود. شرکت راه‌آهن می‌گوید دیواره‌های نگهدارنده تا پایان دی‌ماه کامل خواهند شد.",
  "بر پایه برنامه پنج‌ساله استان، خط دوم این مسیر نیز تا سال ۱۴۰۸ ساخته می‌شود و راه‌آهن کرانه را به شبکه سراسری پیوند می‌دهد.",
];

const DATELINE_DAY = { iso: "2024-12-02", persian: "1403-09-12", text: "۱۲ آذر ۱۴۰۳", calendar: "persian" } as const;

/** Where words stand in a block. */
const spansOf = (words: string, block: number): Article["quotes"][number]["spans"] => {
  const start = (PARAGRAPHS[block - 1] ?? "").indexOf(words);
  return [{ block, start, end: start + words.length }];
};

const OFFICE = "مدیرعامل شرکت راه‌آهن کرانه";

const quote = (id: string, text: string, block: number, mention: string, resolution: "full-name" | "surname", cue: string, verb: string): Article["quotes"][number] => ({
  id, text, form: "direct", speaker: { name: "آرش کوهیار", mention, resolution, kind: "person", role: OFFICE, personId: "p1" }, cue: { text: cue, verb }, spans: spansOf(text, block),
  confidence: 0.9, rule: "cue-colon",
});

export const newsArticle: Article = {
  schemaVersion: 1,
  id: "140309121187",
  url: "https://news.example.com/fa/news/140309121187/rail",
  language: "fa",
  direction: "rtl",
  section: "اقتصادی",
  genre: "news",
  kickers: ["مدیرعامل راه‌آهن کرانه خبر داد"],
  headline: "قطار نیل‌بندر به سپیدکوه پیش از نوروز به راه می‌افتد",
  subheadlines: [],
  body: [{ type: "lead", text: LEAD }, ...PARAGRAPHS.map((text) => ({ type: "paragraph", text }) as const)],
  media: [{ type: "image", url: "https://news.example.com/images/1187/station.jpg", alt: "قطار در ایستگاه نیل‌بندر", width: 1200, height: 800, credit: "نگار ساحلی" }],
  quotes: [quote("q1", OPENING, 1, "آرش کوهیار", "full-name", "گفت", "گفتن"), quote("q2", PRICE, 4, "کوهیار", "surname", "توضیح داد", "توضیح دادن")],
  attribution: [
    { name: "خبرگزاری کرانه", kind: "agency", relation: "publisher", url: "https://news.example.com/" },
    { name: "موج‌پرس", kind: "agency", relation: "via", text: "به نقل از موج‌پرس", url: "https://mowj.example.org/" },
  ],
  people: [{ id: "p1", name: "آرش کوهیار", roles: [OFFICE] }],
  tags: [{ label: "راه‌آهن", slug: "راه-آهن" }, { label: "نیل‌بندر", slug: "نیل-بندر" }, { label: "حمل‌ونقل ریلی", slug: "حمل-ونقل-ریلی" }],
  authors: [{ name: "نگار ساحلی" }],
  dateline: { place: "نیل‌بندر", date: DATELINE_DAY },
  publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" },
  modifiedAt: { iso: "2024-12-02T16:05:00+03:30", persian: "1403-09-12" },
  textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
};
