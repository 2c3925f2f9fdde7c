/**
 * Writes lib/event/numbers/quantities.json from the CLDR packages: decimal signs, words for powers of
 * ten, number words up to twelve, and the words and signs of unit classes. `npx tsx tools/event/build-quantities.ts`
 */
import { writeFileSync } from 'node:fs';
import { fold } from '@/lib/event/fold';
import { SUPPORTED_LANGUAGES } from '@/lib/settings/languages';
import { type CldrNode, localesOf, readCldr, strings } from './cldr';

/** CLDR units of each class, with the factor to the class's base unit, so that '5 km' and '5000 m' agree. */
const UNIT_CLASSES: Record<string, Record<string, number>> = {
  percent: { 'concentr-percent': 1 },
  length: {
    'length-kilometer': 1000,
    'length-meter': 1,
    'length-centimeter': 0.01,
    'length-millimeter': 0.001,
    'length-mile': 1609.344,
    'length-foot': 0.3048,
  },
  area: {
    'area-square-kilometer': 1e6,
    'area-hectare': 1e4,
    'area-square-meter': 1,
    'area-acre': 4046.856,
    'area-square-mile': 2.589988e6,
  },
  mass: { 'mass-kilogram': 1, 'mass-gram': 0.001, 'mass-tonne': 1000, 'mass-pound': 0.45359237 },
  volume: { 'volume-liter': 1, 'volume-cubic-meter': 1000, 'volume-barrel': 158.987 },
  duration: {
    'duration-year': 365.25,
    'duration-month': 30.44,
    'duration-week': 7,
    'duration-day': 1,
    'duration-hour': 1 / 24,
    'duration-minute': 1 / 1440,
  },
  temperature: { 'temperature-celsius': 1 },
  speed: { 'speed-kilometer-per-hour': 1, 'speed-mile-per-hour': 1.609344 },
  power: { 'power-megawatt': 1, 'power-gigawatt': 1000, 'power-kilowatt': 0.001 },
};
const CURRENCIES = [
  'USD',
  'EUR',
  'GBP',
  'RUB',
  'UAH',
  'CNY',
  'JPY',
  'TRY',
  'AZN',
  'UZS',
  'IRR',
  'PLN',
  'CHF',
  'SAR',
  'AED',
  'EGP',
  'INR',
  'KZT',
  'CAD',
  'AUD',
  'BRL',
  'MXN',
  'SEK',
];

/** Parts of currency names that are everyday words: of, republic, united, new. */
const EVERYDAY = new Set([
  'des',
  'dos',
  'unidos',
  'australiano',
  'australianos',
  'جمهوري',
  'روسيه',
  'birlesik',
  'yeni',
]);

/** What CLDR 48 lacks: it has no number words for Uzbek. */
const MISSING_WORDS: Record<string, Record<string, number>> = {
  uz: { ikki: 2, uch: 3, tort: 4, besh: 5, olti: 6, yetti: 7, sakkiz: 8, toqqiz: 9, on: 10 },
};

/** Short forms of powers of ten and of money in the press, which CLDR lacks. */
const MISSING_SCALES: Record<string, Record<string, number>> = {
  en: { bn: 1e9, tn: 1e12, trn: 1e12, mn: 1e6, mln: 1e6, bln: 1e9 },
  fr: { mds: 1e9, mrd: 1e9, mio: 1e6 },
  it: { mila: 1e3, mrd: 1e9 },
  nl: { mio: 1e6, mrd: 1e9 },
  pt: { mi: 1e6, mln: 1e6 },
  tr: { milyarlik: 1e9, milyonluk: 1e6 },
  az: { milyardliq: 1e9, milyonluq: 1e6 },
  uz: { milliardlik: 1e9, millionlik: 1e6 },
  ar: { مليونا: 1e6, مليونين: 2e6, مليارات: 1e9, مليارا: 1e9, بليون: 1e9, تريليون: 1e12 },
};
const MISSING_MONEY: Record<string, Record<string, string[]>> = {
  de: { USD: ['us-dollars', 'dollar'], CHF: ['franken'], CNY: ['yuan'], JPY: ['yen'] },
  en: { CNY: ['yuan'], JPY: ['yen'], GBP: ['pounds sterling'] },
  ru: { RUB: ['руб', 'рублей'], USD: ['долл'], EUR: ['евро'] },
  uk: { UAH: ['грн', 'гривень'], USD: ['дол'] },
  tr: { TRY: ['tl', 'lira'], EUR: ['avro'], USD: ['dolar'], RUB: ['ruble'], AZN: ['manat'] },
  az: { AZN: ['manat'], USD: ['dollar'], RUB: ['rubl'], TRY: ['lirə'] },
  uz: { UZS: ['som', 'сўм'], USD: ['dollar', 'доллар'], RUB: ['rubl', 'рубль'], AZN: ['manat'] },
  zh: { CNY: ['元', '元人民币'], USD: ['美金'], RUB: ['卢布'], TRY: ['里拉'] },
  fr: { EUR: ['deuros', 'deuro'] },
  pl: { PLN: ['zł', 'złotych', 'złote'] },
  ja: { USD: ['ドル'], GBP: ['ポンド'] },
};

/** Words for hundredths that CLDR lacks, those of percentage points included. */
const MISSING_PERCENT: Record<string, string[]> = {
  en: ['percentage points', 'percentage point', 'pct'],
  de: ['prozentpunkte', 'prozentpunkten', 'prozentpunkt'],
  fr: ['points de pourcentage', 'point de pourcentage'],
  es: ['puntos porcentuales', 'punto porcentual'],
  it: ['per cento', 'punti percentuali'],
  pt: ['por cento', 'pontos percentuais'],
  nl: ['procentpunt', 'procentpunten'],
  pl: ['proc', 'punktów procentowych', 'punkty procentowe'],
  ru: ['проц', 'процентных пункта', 'процентных пунктов'],
  uk: ['відс', 'відсоткових пунктів'],
  az: ['faiz bəndi'],
  ar: ['في المئة', 'بالمئة', 'في المائة', 'بالمائة'],
  zh: ['个百分点'],
};

/** `words`, `scales`: folded phrase -> value. `units`: class -> factor to its base unit (of money: the currencies it may be) -> folded phrases. */
interface Quantities {
  decimal: string;
  words: Record<string, number>;
  scales: Record<string, number>;
  units: Record<string, Record<string, string[]>>;
}

type UnitWords = Map<string, [unitClass: string, factor: string]>;

function put(into: UnitWords, word: string, unitClass: string, factor: number): void {
  if (word && !into.has(word)) into.set(word, [unitClass, String(factor)]);
}

/** 'Dollars' may be those of several countries. */
function putMoney(into: UnitWords, word: string, code: string): void {
  if (!word) return;
  const [unitClass, codes] = into.get(word) ?? ['money', code];
  if (unitClass === 'money')
    into.set(word, ['money', [...new Set([...codes.split(' '), code])].join(' ')]);
}

function byClass(words: UnitWords): Quantities['units'] {
  const units: Quantities['units'] = {};
  for (const [word, [unitClass, factor]] of words) {
    const factors = units[unitClass] ?? {};
    factors[factor] = [...(factors[factor] ?? []), word];
    units[unitClass] = factors;
  }
  return units;
}

const bare = (text: string): string =>
  fold(text.replace(/\{0\}|[\u200e\u200f\u00a0'.]/g, ' '))
    .trim()
    .replace(/\s+/g, ' ');

function decimalSign(language: string): string {
  const symbols = readCldr('cldr-numbers-full', `main/${language}/numbers.json`, [
    'main',
    language,
    'numbers',
    'symbols-numberSystem-latn',
  ]);
  return symbols?.decimal === ',' ? ',' : '.';
}

function scales(locale: string, into: Record<string, number>): void {
  for (const length of ['long', 'short']) {
    const patterns = readCldr('cldr-numbers-full', `main/${locale}/numbers.json`, [
      'main',
      locale,
      'numbers',
      'decimalFormats-numberSystem-latn',
      length,
      'decimalFormat',
    ]);
    for (const [key, pattern] of Object.entries(patterns ?? {})) {
      const power = Number(key.split('-')[0]);
      if (typeof pattern !== 'string' || !(power >= 1000)) continue;
      const zeros = pattern.match(/0+/)?.[0].length ?? 0;
      const word = bare(pattern.replace(/0+/, ' '));
      const value = power / 10 ** (zeros - 1);
      // One letter is a metre or a name more often than a million.
      if (zeros && (word.length > 1 || /\p{sc=Han}/u.test(word)) && !word.includes('¤'))
        into[word] ??= value;
    }
  }
}

function numberWords(language: string): Record<string, number> {
  const rules = readCldr('cldr-rbnf', `rbnf/${language}.json`, ['rbnf', 'rbnf', 'SpelloutRules']);
  const found: Record<string, number> = {};
  for (const [set, entries] of Object.entries(rules ?? {})) {
    if (!/^%spellout-(cardinal|numbering)/.test(set) || !Array.isArray(entries)) continue;
    for (const [value, rule] of entries as [string, string][]) {
      const number = Number(value);
      const word = bare(rule.replace(/\[[^\]]*\]|;$/g, '').replace(/\u00ad/g, ''));
      // 'One' is an article or a pronoun in most languages.
      if (!(number >= 2 && number <= 12) || !/^[\p{L}\p{M}]+$/u.test(word)) continue;
      found[word] ??= number;
    }
  }
  Object.assign(found, MISSING_WORDS[language]);
  if (Object.keys(found).length < 8) throw new Error(`CLDR gave too few number words: ${language}`);
  return found;
}

function units(locale: string, into: UnitWords): void {
  const path = ['main', locale, 'units'];
  const file = `main/${locale}/units.json`;
  for (const [unitClass, members] of Object.entries(UNIT_CLASSES)) {
    for (const [unit, factor] of Object.entries(members)) {
      for (const width of ['long', 'short']) {
        const node = readUnits(file, path, width)?.[unit];
        if (typeof node !== 'object') continue;
        for (const [key, text] of Object.entries(node)) {
          if (!/count|displayName/.test(key) || typeof text !== 'string') continue;
          if (key !== 'displayName' && !text.includes('{0}')) continue;
          const word = bare(text);
          if (word && !/\d/.test(word)) put(into, word, unitClass, Number(factor.toPrecision(6)));
        }
      }
    }
  }
}

const unitFiles = new Map<string, CldrNode | undefined>();
function readUnits(file: string, path: string[], width: string): CldrNode | undefined {
  if (!unitFiles.has(file)) unitFiles.set(file, readCldr('cldr-units-full', file, path));
  const node = unitFiles.get(file)?.[width];
  return typeof node === 'object' ? node : undefined;
}

function currencies(locale: string, into: UnitWords): void {
  const all = readCldr('cldr-numbers-full', `main/${locale}/currencies.json`, [
    'main',
    locale,
    'numbers',
    'currencies',
  ]);
  for (const code of CURRENCIES) {
    const node = all?.[code];
    if (typeof node !== 'object') continue;
    putMoney(into, code.toLowerCase(), code);
    for (const [key, text] of Object.entries(node)) {
      if (typeof text !== 'string') continue;
      const word = bare(text);
      if (!word.includes('#') && !/\p{L}$/u.test(word)) putMoney(into, word, code);
      if (!key.startsWith('displayName')) continue;
      putMoney(into, word, code);
      // 'US dollars' and 'dollars': the country's name is often left out.
      for (const part of word.split(' ')) {
        if (part.length > 2 && !EVERYDAY.has(part) && countriesWithMoney(all, part) > 1)
          putMoney(into, part, code);
      }
    }
  }
}

/** A word in the names of several countries' currencies names the money, not the country. */
function countriesWithMoney(all: CldrNode | undefined, part: string): number {
  const countries = Object.entries(all ?? {})
    .filter(([, node]) => strings(node).some((text) => bare(text).split(' ').includes(part)))
    .map(([code]) => code.slice(0, 2));
  return new Set(countries).size;
}

function quantitiesOf(language: string): Quantities {
  const scaleWords: Record<string, number> = {};
  const unitWords: UnitWords = new Map();
  for (const locale of localesOf(language)) {
    scales(locale, scaleWords);
    units(locale, unitWords);
    currencies(locale, unitWords);
  }
  Object.assign(scaleWords, MISSING_SCALES[language]);
  for (const word of MISSING_PERCENT[language] ?? []) put(unitWords, bare(word), 'percent', 1);
  for (const [code, words] of Object.entries(MISSING_MONEY[language] ?? {})) {
    for (const word of words) putMoney(unitWords, bare(word), code);
  }
  return {
    decimal: decimalSign(language),
    words: numberWords(language),
    scales: scaleWords,
    units: byClass(unitWords),
  };
}

const table = Object.fromEntries(
  SUPPORTED_LANGUAGES.map((language) => [language, quantitiesOf(language)]),
);
writeFileSync('lib/event/numbers/quantities.json', `${JSON.stringify(table, undefined, 2)}\n`);
