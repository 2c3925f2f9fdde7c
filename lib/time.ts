const ISO_LIKE =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}:?\d{2}|[+-]\d{2})?)?/i;
const DAY_FIRST =
  /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?:[,\s]+(?:-\s*)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?/;
const HAS_MONTH_NAME = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const OFFSET = /(Z|UTC|GMT|[+-]\d{2}:?\d{2})\s*$/i;

/** The usual ways to write a moment, as ISO 8601: a day, a local time, or a time with the offset that was given. Undefined for what is none. */
export function toIsoTime(value: string): string | undefined {
  const text = value.trim();
  if (/^\d{10}(\d{3})?$/.test(text)) {
    return new Date(Number(text.padEnd(13, '0'))).toISOString().replace('.000', '');
  }
  const iso = ISO_LIKE.exec(text);
  if (iso) return compose(iso[1], iso[2], iso[3], iso.slice(4, 7), iso[7]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    // 11/22/2024 can only be the American order; 3/4/2024 with slashes stays a guess for the European one.
    const [first, second] = [dayFirst[1] ?? '', dayFirst[2] ?? ''];
    const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
    return compose(dayFirst[3], month, day, dayFirst.slice(4, 7), OFFSET.exec(text)?.[1]);
  }
  return HAS_MONTH_NAME.test(text) ? fromWords(text) : undefined;
}

function compose(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  clock: (string | undefined)[],
  offset: string | undefined,
): string | undefined {
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (Number.isNaN(Date.parse(`${date}T00:00:00Z`))) return undefined;
  const [hour, minute, second] = clock;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${isoOffset(offset)}`;
}

function isoOffset(offset: string | undefined): string {
  if (!offset) return '';
  if (/^(z|utc|gmt)$/i.test(offset)) return 'Z';
  const digits = offset.slice(1).replace(':', '');
  const [hours, minutes] =
    digits.length > 2 ? [digits.slice(0, -2), digits.slice(-2)] : [digits, '00'];
  return `${offset.charAt(0)}${hours.padStart(2, '0')}:${minutes}`;
}

/** RFC 2822 and English dates; the clock of the machine must not show, so that a time without an offset stays local. */
function fromWords(text: string): string | undefined {
  const zone = OFFSET.exec(text)?.[1];
  const bare = zone ? text.slice(0, text.length - zone.length) : text;
  const time = Date.parse(`${bare.replace(/\bat\b|(?<=\d)(st|nd|rd|th)\b/g, '').trim()} UTC`);
  if (Number.isNaN(time)) return undefined;
  const iso = new Date(time).toISOString().slice(0, 19);
  return /\d:\d/.test(text) ? iso + isoOffset(zone) : iso.slice(0, 10);
}
