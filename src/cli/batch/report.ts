// Report: what a run found, for a person.
import type { Language } from "../../schema/messages.js";
import type { Counts } from "../records/tally.js";
import { harmless, isolated, painted } from "../terminal.js";
import type { Summary } from "./run.js";

const WORDS = {
  en: {
    records: "records", good: "good", bad: "bad", blank: "blank lines", shards: "shards", damage: "half-spaces", rules: "rules", issues: "issues",
    faults: "bad because", duplicates: "ids used twice", passedOver: "passed over", unread: "not read", others: "others", files: "files of other kinds", first: "first in",
  },
  fa: {
    records: "رکورد", good: "سالم", bad: "معیوب", blank: "سطر خالی", shards: "بخش", damage: "نیم‌فاصله‌ها", rules: "قاعده‌ها", issues: "ایرادها",
    faults: "علت ایراد", duplicates: "شناسهٔ تکراری", passedOver: "کنارگذاشته", unread: "خوانده‌نشده", others: "بقیه", files: "پرونده از نوع‌های دیگر", first: "نخست در",
  },
} as const satisfies Readonly<Record<Language, object>>;

/** What one of a kind is called, where that differs. */
const ONE: Readonly<Record<string, string>> = { records: "record", "blank lines": "blank line", shards: "shard" };

const LABEL_WIDTH = 14;

/** As many of the names that were met as a person reads. */
const MOST_NAMES = 8;

function countsView(counts: Counts, language: Language, number: Intl.NumberFormat): string {
  const sorted = Object.entries(counts).sort(([, a], [, b]) => b - a);
  const others = sorted.slice(MOST_NAMES).reduce((total, [, times]) => total + times, 0);
  const told = sorted.slice(0, MOST_NAMES).map(([name, times]) => `${name} ${number.format(times)}`);
  return [...told, ...(others === 0 ? [] : [`${WORDS[language].others} ${number.format(others)}`])].join(" · ");
}

/** A summary as lines for a person. */
export function reportView(summary: Summary, language: Language): string {
  const words = WORDS[language];
  const number = new Intl.NumberFormat(language);
  const { records, good, bad, blank, shards, damage, rules, issues, faults, duplicates, passedOver, problems } = summary;
  const row = (label: string, value: string): string => `  ${painted("dim", label.padEnd(LABEL_WIDTH))} ${value}`;
  const rows: readonly (readonly [label: string, value: string])[] = [
    [words.damage, countsView(damage, language, number)],
    [words.rules, countsView(rules, language, number)],
    [words.issues, countsView(issues, language, number)],
    [words.faults, countsView(faults, language, number)],
    [words.duplicates, duplicates.ids === 0 ? "" : `${number.format(duplicates.ids)}, ${words.first} ${(duplicates.places[0] ?? []).map(({ file, line }) => harmless(`${file}:${String(line)}`)).join(", ")}`],
    [words.passedOver, passedOver === 0 ? "" : `${number.format(passedOver)} ${words.files}`],
    ...problems.map(({ file, message }) => [words.unread, `${harmless(file)}: ${isolated(message)}`] as const),
  ];
  const mark = bad === 0 && problems.length === 0 ? "✔" : "✖";
  const counted = [
    [records, words.records], [good, words.good], [bad, words.bad], [blank, words.blank], [shards, words.shards],
  ] as const;
  const counts = counted.map(([times, name]) => `${number.format(times)} ${times === 1 ? ONE[name] ?? name : name}`);
  return [`${mark} ${counts.join(" · ")}`, ...rows.filter(([, value]) => value !== "").map(([label, value]) => row(label, value))].join("\n");
}
