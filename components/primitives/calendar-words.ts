/** What dates and times are called in a language, as CLDR 48 gives it (Unicode licence). */
export interface CalendarWords {
  months: readonly string[];
  monthsShort: readonly string[];
  /** A date of a month, already named, with the year where it is wanted. */
  date(day: number, month: string, year: number | undefined): string;
  units: Record<'day' | 'hour' | 'minute', string>;
  ago(duration: string): string;
  ahead(duration: string): string;
  now: string;
  yesterday: string;
  today: string;
  tomorrow: string;
}

const MONTHS_SHORT = {
  az: 'yan,fev,mar,apr,may,iyn,iyl,avq,sen,okt,noy,dek',
  uz: 'yan,fev,mar,apr,may,iyn,iyl,avg,sen,okt,noy,dek',
};

/** Languages of the interface that Chromium's Intl has no data for: it would write "2026 M03 9" and "-3 h". */
const CALENDAR_WORDS: Record<string, CalendarWords> = {
  az: {
    months: 'yanvar,fevral,mart,aprel,may,iyun,iyul,avqust,sentyabr,oktyabr,noyabr,dekabr'.split(
      ',',
    ),
    monthsShort: MONTHS_SHORT.az.split(','),
    date: (day, month, year) => [day, month, year].filter((part) => part !== undefined).join(' '),
    units: { day: 'gün', hour: 'saat', minute: 'dəqiqə' },
    ago: (duration) => `${duration} əvvəl`,
    ahead: (duration) => `${duration} sonra`,
    now: 'indi',
    yesterday: 'dünən',
    today: 'bu gün',
    tomorrow: 'sabah',
  },
  uz: {
    months: 'yanvar,fevral,mart,aprel,may,iyun,iyul,avgust,sentabr,oktabr,noyabr,dekabr'.split(','),
    monthsShort: MONTHS_SHORT.uz.split(','),
    date: (day, month, year) =>
      year === undefined ? `${day}-${month}` : `${day}-${month}, ${year}`,
    units: { day: 'kun', hour: 'soat', minute: 'daqiqa' },
    ago: (duration) => `${duration} oldin`,
    ahead: (duration) => `${duration}dan keyin`,
    now: 'hozir',
    yesterday: 'kecha',
    today: 'bugun',
    tomorrow: 'ertaga',
  },
};

/** The words of a locale's language, where we have to bring them ourselves. */
export function calendarWords(locale: string): CalendarWords | undefined {
  return CALENDAR_WORDS[locale.split('-')[0] ?? locale];
}
