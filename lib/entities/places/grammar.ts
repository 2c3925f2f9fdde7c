import { hashUnits } from './name-hash';
import { languageBit, NAME_LANGUAGES, OTHER_LANGUAGE } from './name-table';
import { cutPieces } from './pieces';
import type { PlaceLanguage } from './place-language';

/** An ending and its replacement, folded. */
export interface EndingRule {
  ending: readonly number[];
  replacement: readonly number[];
  /** The replacement as the language writes it. */
  replacementText: string;
  /** No rule with a shorter ending applies, nor this one: the word is no name's form ("ski>!"). */
  blocks?: boolean;
}

/** A place language made ready for matching. */
export interface Grammar {
  language: string;
  homeCountries: string[];
  /** Rules by the last unit of the ending. */
  rules: Map<number, EndingRule[]>;
  endingsOutside: boolean;
  inflectsInside: boolean;
  /** Number of the language among NAME_LANGUAGES, from 1. */
  languageNumber: number;
  languageBit: number;
  /** Endings behind an apostrophe, and behind a hyphen where the language joins them so. */
  joinedEndings: Set<string>;
  hyphenEndings: boolean;
  clitics: string[];
  articles: string[];
  /** Whole words with other names, by the first hash of the word. */
  irregularForms: Map<number, EndingRule>;
  everydayWords: Set<string>;
  areaWords: Set<string>;
  cityWords: Set<string>;
  streetWords: Set<string>;
  adjectiveEndings: string[];
  /** First hashes of the area and city words. */
  kindWordKeys: Set<number>;
  demonyms: string;
  demonymEndings: string;
}

export function compileGrammar(source: PlaceLanguage): Grammar {
  const rules = new Map<number, EndingRule[]>();
  for (const entry of words(source.endings)) {
    const [written = '', replacementText = ''] = entry.split('>');
    const ending = foldUnits(written);
    const blocks = replacementText === '!';
    addRule(rules, { ending, replacement: foldUnits(replacementText), replacementText, blocks });
  }
  for (const list of rules.values()) list.sort((a, b) => b.ending.length - a.ending.length);
  return {
    language: source.language,
    homeCountries: words(source.homeCountries),
    rules,
    endingsOutside: source.endingsOutside,
    inflectsInside: source.inflectsInside,
    languageNumber: NAME_LANGUAGES.indexOf(source.language) + 1 || OTHER_LANGUAGE,
    languageBit: languageBit(source.language),
    joinedEndings: new Set([
      ...words(source.apostropheEndings).map(foldWord),
      ...(source.hyphenEndings ? bareEndings(rules) : []),
    ]),
    hyphenEndings: source.hyphenEndings,
    clitics: words(source.clitics).map(foldWord),
    articles: words(source.articles).map(foldWord),
    irregularForms: new Map(
      words(source.irregularForms).map((entry) => {
        const [form = '', name = ''] = entry.split('=');
        const ending = foldUnits(form);
        const rule = { ending, replacement: foldUnits(name), replacementText: name };
        return [hashUnits(ending, 0, ending.length).a, rule];
      }),
    ),
    everydayWords: new Set(words(source.everydayWords)),
    areaWords: new Set(words(source.areaWords).map(foldWord)),
    cityWords: new Set(words(source.cityWords).map(foldWord)),
    streetWords: new Set(words(source.streetWords ?? '').map(foldWord)),
    adjectiveEndings: words(source.adjectiveEndings ?? ''),
    kindWordKeys: new Set(
      words(`${source.areaWords} ${source.cityWords}`).map((word) => {
        const units = foldUnits(word);
        return hashUnits(units, 0, units.length).a;
      }),
    ),
    demonyms: source.demonyms,
    demonymEndings: source.demonymEndings,
  };
}

/** Endings that only stand behind the name: "da", "ning". */
export function bareEndings(rules: Map<number, EndingRule[]>): string[] {
  return [...rules.values()]
    .flat()
    .filter((rule) => rule.replacement.length === 0)
    .map((rule) => String.fromCharCode(...rule.ending));
}

/** Folding makes some rules the same ("ę>a", "e>a") and some void ("ą>a"). */
function addRule(rules: Map<number, EndingRule[]>, rule: EndingRule): void {
  const last = rule.ending.at(-1);
  if (last === undefined || rule.ending.join() === rule.replacement.join()) return;
  const list = rules.get(last) ?? [];
  rules.set(last, list);
  const isKnown = list.some(
    (known) =>
      known.ending.join() === rule.ending.join() &&
      known.replacement.join() === rule.replacement.join(),
  );
  if (!isKnown) list.push(rule);
}

export function foldUnits(word: string): number[] {
  const pieces = cutPieces(word);
  return Array.from(pieces.units.subarray(0, pieces.unitEnds[pieces.count - 1] ?? 0));
}

const folded = new Map<string, string>();
const REMEMBERED_WORDS = 10_000;

/** A word as its folded units in a string; remembered, for the words beside places repeat. */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= REMEMBERED_WORDS) folded.clear();
  const found = String.fromCharCode(...foldUnits(word));
  folded.set(word, found);
  return found;
}

export function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
