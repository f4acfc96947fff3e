// Day numbers: the days of three calendars, counted from 1970-01-01, in whole numbers alone.

/** The calendar a date is printed in, by its CLDR name. */
export type Calendar = "persian" | "gregorian" | "islamic";

/** A day of any calendar: month 1 to 12, day from 1 on. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 1970-01-01, which is 0; earlier days are negative. */
export type DayNumber = number;

/** How one calendar counts. */
interface Counting {
  /** The day number of a day; one that the calendar does not have overflows. */
  readonly number: (year: number, month: number, day: number) => DayNumber;
  readonly day: (number: DayNumber) => CalendarDay;
  /** How many days a month has. */
  readonly length: (year: number, month: number) => number;
}

/** 1 Farvardin of AP 1 (21 March 622), 1 March of AD 0, and 1 Muharram of AH 1 (19 July 622), by the proleptic Gregorian calendar. */
const EPOCH = { persian: -492_268, gregorian: -719_468, islamic: -492_148 } as const;

/** Eight leap years in 33: the rule of date-fns-jalali, which has every official leap year from AP 1206 to 1498. */
const PERSIAN_CYCLE = { years: 33, days: 12_053 } as const;

/** The days of 33 years before a Jalali year, with the leap days among them. */
const daysBeforePersianYear = (year: number): number => 365 * (year - 1) + Math.floor((8 * year + 21) / PERSIAN_CYCLE.years);

function persianDay(number: DayNumber): CalendarDay {
  const days = number - EPOCH.persian;
  // With this constant, and no other, exact on every day of a cycle, and so on every day.
  const year = Math.floor((PERSIAN_CYCLE.years * days + 3) / PERSIAN_CYCLE.days) + 1;
  const ofYear = days - daysBeforePersianYear(year);
  // Six months of 31 days, then months of 30.
  if (ofYear < 186) return { year, month: Math.trunc(ofYear / 31) + 1, day: (ofYear % 31) + 1 };
  return { year, month: Math.trunc((ofYear - 6) / 30) + 1, day: ((ofYear - 6) % 30) + 1 };
}

/** The proleptic Gregorian calendar, with years that begin in March, so that the leap day is their last. */
function gregorianNumber(year: number, month: number, day: number): DayNumber {
  const years = month > 2 ? year : year - 1;
  const daysBeforeMonth = Math.trunc((153 * ((month + 9) % 12) + 2) / 5);
  return EPOCH.gregorian + 365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + daysBeforeMonth + day - 1;
}

function gregorianDay(number: DayNumber): CalendarDay {
  const days = number - EPOCH.gregorian;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.trunc((ofEra - Math.trunc(ofEra / 1460) + Math.trunc(ofEra / 36_524) - Math.trunc(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.trunc(yearOfEra / 4) - Math.trunc(yearOfEra / 100));
  const fromMarch = Math.trunc((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: 400 * era + yearOfEra + (month <= 2 ? 1 : 0), month, day: ofYear - Math.trunc((153 * fromMarch + 2) / 5) + 1 };
}

/** The days before a lunar year, with the leap days among them: eleven in thirty years (CLDR's islamic-civil, the tables of astronomers). */
const daysBeforeIslamicYear = (year: number): number => 354 * (year - 1) + Math.floor((11 * year + 3) / 30);

/** Months of 30 and 29 days by turns. */
const daysBeforeIslamicMonth = (month: number): number => 29 * (month - 1) + Math.trunc(month / 2);

function islamicDay(number: DayNumber): CalendarDay {
  const days = number - EPOCH.islamic;
  // Exact on every day of thirty years, which have 10,631 days, and so on every day.
  const year = Math.floor((30 * days + 10_646) / 10_631);
  const ofYear = days - daysBeforeIslamicYear(year);
  const month = Math.min(12, Math.trunc(ofYear / 29.5) + 1);
  return { year, month, day: ofYear - daysBeforeIslamicMonth(month) + 1 };
}

const COUNTING: Readonly<Record<Calendar, Counting>> = {
  persian: {
    number: (year, month, day) => EPOCH.persian + daysBeforePersianYear(year) + (month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6) + day - 1,
    day: persianDay,
    length: (year, month) => (month <= 6 ? 31 : month <= 11 ? 30 : daysBeforePersianYear(year + 1) - daysBeforePersianYear(year) - 336),
  },
  gregorian: {
    number: gregorianNumber,
    day: gregorianDay,
    length: (year, month) => gregorianNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - gregorianNumber(year, month, 1),
  },
  islamic: {
    number: (year, month, day) => EPOCH.islamic + daysBeforeIslamicYear(year) + daysBeforeIslamicMonth(month) + day - 1,
    day: islamicDay,
    // The tables' month has 29 or 30 days by turns; the moon's own has either, so none of thirty is refused.
    length: () => 30,
  },
};

/** The years that can be counted, Jalali 1 to 3000; those of the other calendars lie within them. */
const YEARS: Readonly<Record<Calendar, readonly [first: number, last: number]>> = {
  persian: [1, 3000],
  gregorian: [622, 3621],
  islamic: [1, 3091],
};

/** The number of a day, or null where its calendar has no such day or its year cannot be counted. Never throws. */
export function dayNumber(calendar: Calendar, { year, month, day }: CalendarDay): DayNumber | null {
  const years = YEARS[calendar];
  const isInRange = year >= years[0] && year <= years[1] && month >= 1 && month <= 12 && day >= 1;
  if (!isInRange || !Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  const counting = COUNTING[calendar];
  return day <= counting.length(year, month) ? counting.number(year, month, day) : null;
}

/** The day of a calendar with some number. Any whole number has one, also outside of the years that dayNumber takes. */
export function calendarDay(calendar: Calendar, number: DayNumber): CalendarDay {
  return COUNTING[calendar].day(number);
}

/** How many days a month has: for the lunar calendar 30, which is the most. */
export function lengthOfMonth(calendar: Calendar, year: number, month: number): number {
  return COUNTING[calendar].length(year, month);
}

/** The weekday of a day, 0 (Sunday) to 6, as in Date. */
export function weekdayOf(number: DayNumber): number {
  return (((number + 4) % 7) + 7) % 7;
}
