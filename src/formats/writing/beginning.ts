// Beginning: the instant with which a date begins, for formats that know no days.
import { isoOffset, offsetAt, placeWallTime, TEHRAN } from "../../dates/zone.js";
import type { NewsDate } from "../../schema/types.js";

/** The instant that a date begins with, for lists that must have one: of a day, its midnight in the zone. */
export function beginningOf({ iso }: NewsDate, timeZone: string = TEHRAN): string {
  if (iso.includes("T")) return iso;
  const [year = "", month = "01", day = "01"] = iso.slice(0, 10).split("/")[0]?.split("-") ?? [];
  const midnight = `${year}-${month}-${day}T00:00:00`;
  const { instant } = placeWallTime(Date.parse(`${midnight}Z`), timeZone);
  return `${midnight}${isoOffset(offsetAt(instant, timeZone))}`;
}
