// jalaali-js brings no types: what of it is measured.
declare module "jalaali-js" {
  export function toJalaali(date: Date): { jy: number; jm: number; jd: number };
  export function toGregorian(year: number, month: number, day: number): { gy: number; gm: number; gd: number };
}
