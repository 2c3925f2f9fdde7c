const DAY_MS = 86_400_000;

/** 'YYYY-MM-DD', or undefined where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 999 && year < 10_000;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** '--MM-DD' (xsd:gMonthDay): a day whose year nothing tells. */
export function monthDay(month: number, day: number): string | undefined {
  // 2024 is a leap year, so that 29 February passes.
  return isoDay(2024, month, day)?.replace(/^2024/, '-');
}

/** Days since 1970-01-01; NaN for a day without year. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
}

export function addDays(iso: string, days: number): string {
  return new Date((dayNumber(iso) + days) * DAY_MS).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(iso: string): number {
  return new Date(dayNumber(iso) * DAY_MS).getUTCDay();
}

/** Where only month and day are said, the year that puts them nearest to `reference`. */
export function nearestYear(month: number, day: number, reference: string): string | undefined {
  const year = Number(reference.slice(0, 4));
  return [year - 1, year, year + 1]
    .map((candidate) => isoDay(candidate, month, day))
    .filter((iso) => iso !== undefined)
    .sort((a, b) => distance(a, reference) - distance(b, reference))[0];
}

function distance(a: string, b: string): number {
  return Math.abs(dayNumber(a) - dayNumber(b));
}

/** ISO day of a day of the Solar Hijri calendar; exact for 1206 to 1497 (1827 to 2118), where leap years follow the 33-year rule. */
export function solarHijriDay(year: number, month: number, day: number): string | undefined {
  if (year < 1206 || year > 1497 || day > (month < 7 ? 31 : 30)) return undefined;
  // 1 Farvardin 1400 was 21 March 2021.
  const leapsBefore = (y: number): number => Math.floor((8 * y + 21) / 33);
  const days = (year - 1400) * 365 + leapsBefore(year) - leapsBefore(1400);
  return addDays('2021-03-21', days + (month - 1) * 30 + Math.min(month - 1, 6) + day - 1);
}

/** Solar Hijri year in which an ISO day lies. */
export function solarHijriYear(iso: string): number {
  const year = Number(iso.slice(0, 4)) - 621;
  return iso < (solarHijriDay(year, 1, 1) ?? iso) ? year - 1 : year;
}
