// Feeds of sites: what the content systems of Persian newsrooms write, with invented people and outlets, and what is read of it.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fromFeed } from "../../src/formats/feeds.js";
import type { Article } from "../../src/schema/index.js";

const SEEN: [system: string, articles: Partial<Article>[]][] = [
  ["wordpress", [{
    url: "https://pooneh.example/?p=20481", language: "fa-IR", authors: [{ name: "مدیر سایت" }],
    publishedAt: { iso: "2024-12-02T11:00:00+00:00", persian: "1403-09-12" },
    body: [
      {
        type: "image", url: "https://pooneh.example/wp-content/uploads/2024/12/bus.jpg", width: 800, height: 533, caption: "اتوبوس برقی در پایانه پونه",
        renditions: [{ url: "https://pooneh.example/wp-content/uploads/2024/12/bus.jpg", width: 800 }, { url: "https://pooneh.example/wp-content/uploads/2024/12/bus-300x200.jpg", width: 300 }],
      },
      { type: "paragraph", text: "شهردار پونه گفت: بیست دستگاه اتوبوس برقی از دی‌ماه در خط یک شهر به کار می‌افتد و بلیت آن گران‌تر نیست." },
      { type: "paragraph", text: "به گزارش پونه نیوز، سیما راد‌منش صبح امروز در نشست خبری افزود: «هر اتوبوس با یک بار شارژ ۲۰۰ کیلومتر می‌رود.»" },
      { type: "heading", text: "خط‌های تازه", level: 3 },
      { type: "list", ordered: false, items: ["خط ۱: میدان آب تا دانشگاه", "خط ۴: بازار تا پایانه"] },
      { type: "paragraph", text: "«نیمی از هزینه را استان می‌دهد.»" },
      { type: "paragraph", text: "انتهای پیام/" },
    ],
  }]],
  ["iran-samaneh", [
    {
      kickers: ["وزیر راه در سروناز:"], headline: "آزادراه جنوب تا نوروز باز می‌شود", subheadlines: ["۸۰ درصد کار انجام شده است"],
      body: [{ type: "lead", text: "وزیر راه از پیشرفت ۸۰ درصدی آزادراه جنوب خبر داد." }],
      media: [{ type: "image", url: "https://www.baran.example/files/fa/news/1403/9/12/4411_221.jpg" }],
      publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" },
    },
    { headline: "«دریا» چرا خشک شد؟/ گفت‌وگو با یک تالاب‌شناس", body: [], publishedAt: { iso: "2024-12-02T13:10:00+03:30", persian: "1403-09-12", text: "دوشنبه ۱۲ آذر ۱۴۰۳ - ۱۳:۱۰", calendar: "persian" } },
  ]],
  ["nastooh", [{
    kickers: ["پس از هفت سال"], headline: "بندر نیلاب نخستین کشتی را پذیرفت", section: "استان‌ها > کرانه",
    body: [{ type: "lead", text: "نیلاب - کرانه - بندر نیلاب از روز شنبه نخستین کشتی باری خود را پذیرفت." }],
    media: [{ type: "image", url: "https://img.karaneh.example/d/r2/2024/12/02/2/171.jpg?ts=17331" }],
  }]],
  ["joomla", [{
    headline: "نمایشگاه گل پونه آغاز به کار کرد", section: "اجتماعی", authors: [{ name: "نیکا بهار" }],
    body: [
      { type: "image", url: "https://mowj.example/media/k2/items/cache/9d_S.jpg", alt: "نمایشگاه گل پونه آغاز به کار کرد" },
      { type: "paragraph", text: "نمایشگاه گل و گياه پونه با حضور ۴۰ گلخانه‌دار آغاز به كار كرد." },
      { type: "paragraph", text: "مدير نمايشگاه گفت: ورود رايگان است." },
      { type: "paragraph", text: "اين نمايشگاه تا جمعه برپاست." },
    ],
  }]],
];

test.each(SEEN)("%s", (system, expected) => {
  const { articles } = fromFeed(readFileSync(new URL(`../fixtures/feeds/${system}.xml`, import.meta.url), "utf8"));
  expect(articles).toHaveLength(expected.length);
  expect(articles).toMatchObject(expected);
});
