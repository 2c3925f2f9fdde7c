import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { allLocales } from '@faker-js/faker';
import { LexiconClass } from '@/lib/entities/tagger/lexicon';

/** A listed name with the class that the list gives it. */
export interface ListedName {
  text: string;
  classBit: number;
}

type NameList = readonly string[] | undefined;
type NamesBySex = { generic?: NameList; female?: NameList; male?: NameList } | undefined;

/** Given names and surnames of the @faker-js/faker locales (MIT). */
export function fakerNames(): ListedName[] {
  const names: ListedName[] = [];
  for (const locale of Object.values(allLocales)) {
    const person = locale.person as Record<string, NamesBySex> | undefined;
    collect(names, person?.first_name, LexiconClass.givenName);
    collect(names, person?.last_name, LexiconClass.surname);
  }
  return names;
}

function collect(names: ListedName[], lists: NamesBySex, classBit: number): void {
  for (const list of [lists?.generic, lists?.female, lists?.male]) {
    for (const text of list ?? []) {
      if (typeof text === 'string' && isNameLike(text)) names.push({ text, classBit });
    }
  }
}

function isNameLike(text: string): boolean {
  return text.length > 1 && text.length < 24 && !/[\d{}()]/.test(text);
}

const SPELLING_FILES = ['arabic', 'chinese', 'hebrew', 'japanese', 'korean'];

/** Words of people's names in Wikidata (CC0) in Latin letters and in one other script. */
export function wikidataNames(dataFolder: string, leastCount: number): ListedName[] {
  const names: ListedName[] = [];
  for (const script of SPELLING_FILES) {
    const path = join(dataFolder, 'names', `wikidata_en_${script}.tokens.gz`);
    if (!existsSync(path)) continue;
    for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
      const [latin = '', letters = '', count = '0'] = line.split('\t');
      if (Number(count) < leastCount) continue;
      for (const text of [latin, letters.replaceAll(' ', '')]) {
        if (isNameLike(text)) names.push({ text, classBit: LexiconClass.surname });
      }
    }
  }
  return names;
}
