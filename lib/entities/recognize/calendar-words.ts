/** Letters that a month or weekday may have behind its stem: "martın", "субботы". */
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 3;
const DAYS = 7;
const MONTHS = 12;
const SMALL = /^\p{Ll}/u;

interface Calendar {
  /** Stems of months and weekdays, where the language writes them small. */
  stems: readonly string[];
  /** Weekdays as written. */
  weekdays: ReadonlySet<string>;
}

/** Of languages whose calendar Chromium does not have (Unicode CLDR). */
const CALENDARS: Readonly<Record<string, { months: string; weekdays: string } | undefined>> = {
  az: {
    months: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
    weekdays: 'bazar çərşənbə cümə şənbə',
  },
  uz: {
    months: 'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr',
    weekdays: 'dushanba seshanba chorshanba payshanba juma shanba yakshanba',
  },
};

const remembered = new Map<string, Calendar>();

/**
 * Whether a word with a capital is a month or a weekday, inflected too, of a language that writes those small: its
 * capital is the sentence's. `language` is a BCP 47 primary subtag.
 */
export function isCalendarWord(word: string, language: string): boolean {
  const lower = word.toLocaleLowerCase(language);
  return calendarOf(language).stems.some(
    (stem) => lower.startsWith(stem) && lower.length - stem.length <= LONGEST_ENDING,
  );
}

/** Whether a word is a weekday as the language writes it ("Sunday"). */
export function isWeekday(word: string, language: string): boolean {
  return calendarOf(language).weekdays.has(word);
}

function calendarOf(language: string): Calendar {
  const known = remembered.get(language);
  if (known) return known;
  const own = CALENDARS[language];
  const isSupported = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  const weekdays = own?.weekdays.split(' ') ?? (isSupported ? weekdaysOf(language) : []);
  const months = own?.months.split(' ') ?? (isSupported ? monthsOf(language) : []);
  const calendar = { stems: stemsOf([...weekdays, ...months]), weekdays: new Set(weekdays) };
  remembered.set(language, calendar);
  return calendar;
}

/** Without their last vowel or soft sign, which endings replace. */
function stemsOf(names: readonly string[]): string[] {
  const stems = names.map((name) => name.replace(/[aeəoıiаяеьй]$/u, ''));
  return stems.filter((stem) => SMALL.test(stem) && stem.length >= SHORTEST_STEM);
}

function monthsOf(language: string): string[] {
  const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: MONTHS }, (_, month) => format(Date.UTC(2024, month, 1)));
}

function weekdaysOf(language: string): string[] {
  const { format } = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: DAYS }, (_, day) => format(Date.UTC(2024, 0, 1 + day)));
}
