// Postings: where در leads to the place where somebody is posted, which belongs to the role, and where to an occasion.
import type { Token } from "../text/words.js";
import { DEMONSTRATIVE, ORGANIZATION_NOUNS } from "./roles.js";

/** Who is posted somewhere, or known by where he is: the place belongs to the name (سفیر ایران در …، نماینده مردم … در مجلس، منابعی در …). */
const POSTED_NOUNS: ReadonlySet<string> = new Set("سفیر سرکنسول کنسول کاردار نماینده سفارت کنسولگری دفتر مرکز جمعیت استاد استادیار دانشیار دانشجو دانشجوی محقق پژوهشگر عضو تحلیلگر کارشناس کارمند مدیر مسئول منبع خبرنگار منابع منابعی منبعی مقامات".split(" "));

/** What people speak at, in or on, as opposed to a place. Longer words begin with them too: بیانیه‌ای، نشستی. */
const EVENT_STEMS = "نشست جلسه گفت مصاحبه بیانیه اطلاعیه پیام نامه سخنرانی سخنان نطق مراسم آیین آئین همایش کنفرانس کنگره اجلاس دیدار بازدید حاشیه جریان جمع ادامه پاسخ واکنش پایان ابتدا آغاز توییت توئیت صفحه حساب کانال برنامه یادداشت گزارش پی میان حال شرایط این همین آن خصوص مورد باره زمینه رابطه ارتباط سال روز".split(" ");

const AFFAIRS = "امور";

/** Whether در at a word leads to where the bearer of the role is posted that begins at `from`. */
export function isPosting(tokens: readonly Token[], from: number, index: number): boolean {
  const place = tokens[index + 1]?.text;
  const isOfIt = place === DEMONSTRATIVE && ORGANIZATION_NOUNS.has(tokens[index + 2]?.text ?? "");
  if (tokens[index]?.text !== "در" || place === undefined || (!isOfIt && EVENT_STEMS.some((stem) => place.startsWith(stem)))) return false;
  const before = tokens.slice(from, index);
  // «معاون وزیر در امور آمریکا».
  if (place === AFFAIRS) return true;
  return before.some(({ text }) => POSTED_NOUNS.has(text)) && !before.some(({ text }) => text === "در");
}
