// Credit lines: lines that say who wrote an article.
import type { Author } from "../schema/types.js";
import { words } from "../text/words.js";

/** What people do who are named behind a colon, above an article or below it. */
const ROLES = ["خبرنگار", "گزارشگر", "نویسنده", "مترجم", "عکاس", "دبیر", "تهیه‌کننده", "تنظیم", "یادداشت‌نویس", "ترجمه", "گزارش", "نگارش", "عکس", "ویراستار", "ویرایشگر", "گزارش از", "عکس از"];

/** The role of a label that names the work. */
const ROLE_OF_WORK: Readonly<Record<string, string>> = { "تنظیم": "تنظیم‌کننده", "ترجمه": "مترجم", "گزارش": "گزارشگر", "نگارش": "نویسنده", "عکس": "عکاس", "گزارش از": "گزارشگر", "عکس از": "عکاس" };

/** In words. A name has no more; what is longer is speech: «خبرنگار: چرا کشتی دیر رسید؟». */
const LONGEST_NAME = 4;
const CREDIT = new RegExp(`^(?:به قلم )?(${ROLES.join("|")}) ?[:؛] ?([\\p{L}\\p{M}\\u200C ]{3,40})$`, "u");

/** The author whom a line names: «خبرنگار: لیلا مهرآذر»; undefined where it names none. */
export function readCredit(text: string): Author | undefined {
  const [, label = "", printed = ""] = CREDIT.exec(text) ?? [];
  const name = printed.trim();
  const count = words(name).length;
  return count < 2 || count > LONGEST_NAME ? undefined : { name, role: ROLE_OF_WORK[label] ?? label };
}
