/**
 * Writes lib/event/dates/calendar.json from the CLDR packages: the words for months, weekdays and
 * relative days of every language. `npx tsx tools/event/build-calendar.ts`
 */
import { writeFileSync } from 'node:fs';
import { fold } from '@/lib/event/fold';
import { SUPPORTED_LANGUAGES } from '@/lib/settings/languages';
import { type CldrNode, localesOf, readCldr, strings } from './cldr';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const SCRIPT_WITHOUT_SPACES = new Set(['zh', 'ja']);
/** CLDR words that mean something else more often: market, second and fourth, morning. */
const EVERYDAY = new Set([
  'tr:pazar',
  'az:bazar',
  'az:базар',
  'es:manana',
  'de:morgen',
  'nl:morgen',
  'it:domani',
  // The verb prefix of the present tense, far commoner than the Afghan word for May.
  'fa:مي',
]);

type Phrases = Record<string, string>;

/** What news writes and CLDR lacks: the other spelling of 'yesterday', and weekdays in the accusative. */
const MORE: Record<string, Phrases> = {
  uk: { вчора: 'd-1', середу: 'w3', "п'ятницю": 'w5', суботу: 'w6', неділю: 'w0' },
};

function words(language: string, text: string): string {
  const cleaned = fold(text.replace(/[.,،]/g, ' '));
  return SCRIPT_WITHOUT_SPACES.has(language)
    ? cleaned.replace(/\s/g, '')
    : cleaned.trim().split(/\s+/).join(' ');
}

function add(phrases: Phrases, language: string, text: string | undefined, code: string): void {
  if (!text) return;
  const key = words(language, text);
  // A two-letter word is an abbreviation and too often something else, except in Persian, where it is May or Dey.
  const shortest = SCRIPT_WITHOUT_SPACES.has(language) || language === 'fa' ? 2 : 3;
  if (key.replace(/\d/g, '').length < shortest) return;
  if ((/\d/.test(key) && !key.includes('月')) || EVERYDAY.has(`${language}:${key}`)) return;
  phrases[key] ??= code;
}

function addMonths(phrases: Phrases, language: string, calendar: CldrNode): void {
  for (const form of ['format', 'stand-alone']) {
    for (const width of ['wide', 'abbreviated']) {
      const months = node(calendar, 'months', form, width);
      for (let month = 1; month <= 12; month++) {
        const name = months?.[String(month)];
        if (typeof name !== 'string') continue;
        const [first, ...others] = name.split('/').map((part) => part.trim());
        for (const part of [first, ...others]) {
          add(phrases, language, part, `m${month}`);
        }
      }
    }
  }
}

function addWeekdays(
  phrases: Phrases,
  language: string,
  calendar: CldrNode,
  fields: CldrNode,
): void {
  WEEKDAYS.forEach((day, index) => {
    const widths = language === 'zh' ? ['wide', 'abbreviated'] : ['wide'];
    const names = ['format', 'stand-alone'].flatMap((form) =>
      widths.map((width) => node(calendar, 'days', form, width)?.[day]),
    );
    for (const name of names) {
      if (typeof name === 'string') add(phrases, language, name, `w${index}`);
    }
    const field = node(fields, day);
    for (const offset of [-1, 0, 1]) {
      const phrase = field?.[`relative-type-${offset}`];
      if (typeof phrase !== 'string') continue;
      add(phrases, language, phrase, `w${index}${offset < 0 ? '-' : offset > 0 ? '+' : ''}`);
      for (const form of inflected(language, phrase, names)) {
        add(phrases, language, form, `w${index}`);
      }
    }
  });
}

/** Words of 'в прошлую среду' that are a form of 'среда': the case in which news writes it. */
function inflected(language: string, phrase: string, names: unknown[]): string[] {
  if (SCRIPT_WITHOUT_SPACES.has(language)) return [];
  return words(language, phrase)
    .split(' ')
    .filter((word) =>
      names.some(
        (name) =>
          typeof name === 'string' &&
          word.length > 4 &&
          !words(language, name).includes(' ') &&
          words(language, name).slice(0, 4) === word.slice(0, 4),
      ),
    );
}

function addRelativeDays(phrases: Phrases, language: string, fields: CldrNode): void {
  for (const offset of [-2, -1, 0, 1, 2]) {
    const phrase = node(fields, 'day')?.[`relative-type-${offset}`];
    if (typeof phrase === 'string') add(phrases, language, phrase, `d${offset}`);
  }
}

/** Persian month names come from the platform's ICU: the CLDR package of that calendar is not kept in step. */
function persianMonths(phrases: Phrases): void {
  const format = new Intl.DateTimeFormat('fa-u-ca-persian', { month: 'long', timeZone: 'UTC' });
  for (let month = 1; month <= 12; month++) {
    // The 10th of each Persian month lies about 30.4 days after the last one, counted from 30 March.
    const name = format.format(new Date(Date.UTC(2022, 2, 30) + (month - 1) * 30.44 * 86_400_000));
    add(phrases, 'fa', name, `p${month}`);
  }
}

function node(root: CldrNode, ...path: string[]): CldrNode | undefined {
  let at: CldrNode | string | undefined = root;
  for (const key of path) at = typeof at === 'object' ? at[key] : undefined;
  return typeof at === 'object' ? at : undefined;
}

function phrasesOf(language: string): Phrases {
  const phrases: Phrases = {};
  for (const locale of localesOf(language)) {
    const path = ['main', locale, 'dates'];
    const file = (name: string) => `main/${locale}/${name}.json`;
    const calendar = readCldr('cldr-dates-full', file('ca-gregorian'), [
      ...path,
      'calendars',
      'gregorian',
    ]);
    const fields = readCldr('cldr-dates-full', file('dateFields'), [...path, 'fields']);
    if (calendar) addMonths(phrases, language, calendar);
    if (calendar && fields) addWeekdays(phrases, language, calendar, fields);
    if (fields) addRelativeDays(phrases, language, fields);
  }
  for (const [text, code] of Object.entries(MORE[language] ?? {}))
    add(phrases, language, text, code);
  if (language === 'fa') persianMonths(phrases);
  if (strings(phrases).length < 25) throw new Error(`CLDR gave too few words for ${language}`);
  return phrases;
}

const table = Object.fromEntries(
  SUPPORTED_LANGUAGES.map((language) => [language, phrasesOf(language)]),
);
writeFileSync('lib/event/dates/calendar.json', `${JSON.stringify(table, undefined, 2)}\n`);
