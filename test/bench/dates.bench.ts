// Dates: khabar's functions beside those of date-fns-jalali and jalaali-js, in one process.
import { format } from "date-fns-jalali/format";
import { getDate } from "date-fns-jalali/getDate";
import { getMonth } from "date-fns-jalali/getMonth";
import { getYear } from "date-fns-jalali/getYear";
import { faIR } from "date-fns-jalali/locale/fa-IR";
import { newDate } from "date-fns-jalali/newDate";
import { parse } from "date-fns-jalali/parse";
import { toGregorian, toJalaali } from "jalaali-js";
import { afterAll, test } from "vitest";
import type * as Dates from "../../src/dates/index.js";
import { builtEntry } from "./built.ts";
import { ratio, table } from "./table.ts";

// What the compiler cannot know, the build sees to: the entry is made of the file that its type names.
const { findDates, formatDate, fromJalali, parseDate, toJalali } = (await import(builtEntry("dates"))) as typeof Dates;

const TIMES = { time: 300, iterations: 5, warmupTime: 100, warmupIterations: 1 };

/** So many dates are one run. */
const COUNT = 4096;

/** Instants between two years, evenly spread and in no order: multiples of the golden ratio. */
function instantsOf(from: number, to: number): readonly Date[] {
  const [first, last] = [Date.UTC(from, 0, 1), Date.UTC(to, 0, 1)];
  return Array.from({ length: COUNT }, (_, index) => new Date(Math.floor(first + ((index * 0.618_033_988_749_895) % 1) * (last - first))));
}

const RECENT = instantsOf(2023, 2026);
const OLDER = instantsOf(1998, 2021);
const JALALI = Array.from({ length: COUNT }, (_, index) => ({ year: 1380 + (index % 24), month: 1 + (index % 12), day: 1 + (index % 29) }));

const LIBRARY = { locale: faIR } as const;

/** One work on one input, by the name that the table prints. */
interface Contender {
  readonly name: string;
  readonly run: (index: number) => unknown;
}

/** What the library asks of a Date is the process's zone, which costs it nothing: its way to another one takes a Date of another class. */
const libraryDay = (date: Date): unknown => ({ year: getYear(date), month: getMonth(date) + 1, day: getDate(date) });

const DAYS_AND_TIMES = RECENT.map((date) => formatDate(date, "EEEE d MMMM yyyy، HH:mm"));
const DAYS = RECENT.map((date) => formatDate(date, "yyyy/MM/dd", { digits: "ascii" }));

/** Two hundred kilobytes of sentences, one in six with a date. */
const RUNNING = Array.from({ length: 400 }, (_, index) => {
  const date = DAYS_AND_TIMES[index] ?? "";
  return `به گزارش روابط عمومی بندر، مدیر پایانه از گسترش اسکله‌ها و خرید چند جرثقیل تازه خبر داد. او گفت بیش از ۴۰ کشتی در این ماه پهلو گرفته است. نشست بعدی ${date} برگزار می‌شود.\n`;
}).join("");

const formatContenders = (pattern: string): readonly Contender[] => [
  { name: "khabar formatDate, in Tehran", run: (index) => formatDate(RECENT[index]!, pattern) },
  { name: "date-fns-jalali format, in the process's zone", run: (index) => format(RECENT[index]!, pattern, LIBRARY) },
];

const COMPARISONS: readonly (readonly [name: string, contenders: readonly Contender[]])[] = [
  [
    "to Jalali, since 2023",
    [
      { name: "khabar toJalali, in Tehran", run: (index) => toJalali(RECENT[index]!) },
      { name: "date-fns-jalali getters, in the process's zone", run: (index) => libraryDay(RECENT[index]!) },
      { name: "jalaali-js toJalaali, in the process's zone", run: (index) => toJalaali(RECENT[index]!) },
    ],
  ],
  [
    "to Jalali, 1998 to 2020, with summer time",
    [
      { name: "khabar toJalali, in Tehran", run: (index) => toJalali(OLDER[index]!) },
      { name: "date-fns-jalali getters, in the process's zone", run: (index) => libraryDay(OLDER[index]!) },
    ],
  ],
  [
    "from Jalali",
    [
      { name: "khabar fromJalali, in Tehran", run: (index) => fromJalali(JALALI[index]!) },
      {
        name: "date-fns-jalali newDate, in the process's zone",
        run: (index) => newDate(JALALI[index]!.year, JALALI[index]!.month - 1, JALALI[index]!.day),
      },
      {
        name: "jalaali-js toGregorian, a day without a zone",
        run: (index) => toGregorian(JALALI[index]!.year, JALALI[index]!.month, JALALI[index]!.day),
      },
    ],
  ],
  ["yyyy/MM/dd", formatContenders("yyyy/MM/dd")],
  ["EEEE d MMMM yyyy، HH:mm", formatContenders("EEEE d MMMM yyyy، HH:mm")],
  [
    "reading 1403/09/12",
    [
      { name: "khabar parseDate, of any shape", run: (index) => parseDate(DAYS[index]!) },
      { name: "date-fns-jalali parse, of this pattern", run: (index) => parse(DAYS[index]!, "yyyy/MM/dd", RECENT[0]!) },
    ],
  ],
];

/** Runs a contender on every input. What it makes is looked at, so that no compiler leaves the work out. */
function runAll({ run }: Contender): void {
  let made = 0;
  for (let index = 0; index < COUNT; index += 1) if (run(index) !== undefined) made += 1;
  if (made !== COUNT) throw new Error("A contender made nothing.");
}

const rows: string[][] = [];

test.for(COMPARISONS)("%s", async ([name, contenders], { bench }) => {
  const results = await bench.compare(...contenders.map((contender) => bench(contender.name, () => { runAll(contender); })), TIMES);
  // The median: whatever else a machine does disturbs a mean. Latencies are milliseconds.
  const nanoseconds = contenders.map((contender) => (results.get(contender.name).latency.p50 / COUNT) * 1e6);
  contenders.forEach((contender, at) => {
    const time = nanoseconds[at] ?? 0;
    rows.push([at === 0 ? name : "", contender.name, time.toFixed(0), at === 0 ? "" : ratio(time, nanoseconds[0] ?? 0)]);
  });
});

test("what no peer does", async ({ bench }) => {
  const whole: Contender = { name: "khabar parseDate", run: (index) => parseDate(DAYS_AND_TIMES[index]!) };
  const parsed = await bench(whole.name, () => { runAll(whole); }).run(TIMES);
  rows.push(["reading دوشنبه ۱۲ آذر ۱۴۰۳، ۱۴:۳۰", whole.name, ((parsed.latency.p50 / COUNT) * 1e6).toFixed(0), ""]);
  const found = await bench("khabar findDates", () => { findDates(RUNNING); }).run(TIMES);
  rows.push(["running text, MB/s", "khabar findDates", (Buffer.byteLength(RUNNING) / 1000 / found.latency.p50).toFixed(1), ""]);
});

afterAll(() => {
  console.log(`\n${table(["", "", "ns each", "khabar is"], rows, 2)}\n`);
});
