import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { officeLanguages } from '@/lib/entities/office/find-offices';
import { compareNames } from '@/lib/entities/people/compare-names';
import { personKey } from '@/lib/entities/people/person-key';

/** A person with the spellings of the name by language. */
interface Person {
  qid: string;
  names: Record<string, string[]>;
}

/** From this agreement on two spellings are taken for one name. */
const SAME_NAME = 0.78;
const REFERENCE = 'en';
/** Of each person this many others are compared: those next in the list share country and often surname. */
const NEIGHBOURS = 40;

const [file] = process.argv.slice(2);
if (!file) {
  console.error(
    'usage: tsx tools/bench/people.ts FILE.jsonl[.gz] (people with their names by language)',
  );
  process.exit(1);
}
const people = readPeople(file).filter(({ names }) => names[REFERENCE]?.[0]);
measureSame(people);
measureDifferent(people);

function readPeople(path: string): Person[] {
  const bytes = readFileSync(path);
  const text = path.endsWith('.gz') ? gunzipSync(bytes).toString() : bytes.toString();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Person);
}

/** Spellings of one person: how many have the key of the English one, and how many agree with it. */
function measureSame(all: Person[]): void {
  const tallies = new Map<string, { all: number; key: number; agree: number }>();
  for (const { names } of all) {
    const english = names[REFERENCE]?.[0] ?? '';
    for (const [language, spellings] of Object.entries(names)) {
      const [other] = spellings;
      if (language === REFERENCE || !officeLanguages.includes(language)) continue;
      if (!other || other === english) continue;
      const tally = tallies.get(language) ?? { all: 0, key: 0, agree: 0 };
      tallies.set(language, tally);
      tally.all++;
      if (personKey(other, language) === personKey(english, REFERENCE)) tally.key++;
      if (compareNames(withoutBrackets(other), withoutBrackets(english)) >= SAME_NAME)
        tally.agree++;
    }
  }
  for (const [language, { all: count, key, agree }] of [...tallies].sort()) {
    console.log(
      `same person, ${language}-en: one key ${share(key, count)}, agree ${share(agree, count)} of ${count} other spellings`,
    );
  }
}

/** Namesakes are left out: people whose English names are the same have one key by right. */
function measureDifferent(all: Person[]): void {
  let pairs = 0;
  let key = 0;
  let agree = 0;
  for (const [index, { names }] of all.entries()) {
    const mine = names[REFERENCE]?.[0] ?? '';
    for (const other of all.slice(index + 1, index + 1 + NEIGHBOURS)) {
      const theirs = other.names[REFERENCE]?.[0] ?? '';
      if (mine === theirs) continue;
      pairs++;
      if (personKey(mine, REFERENCE) === personKey(theirs, REFERENCE)) key++;
      if (compareNames(withoutBrackets(mine), withoutBrackets(theirs)) >= SAME_NAME) agree++;
    }
  }
  console.log(
    `different people: one key ${key}, agree ${agree} of ${pairs} pairs (${share(pairs - agree, pairs)} told apart)`,
  );
}

/** "Ann Lee (politician)". */
function withoutBrackets(name: string): string {
  return name.replace(/ ?[(（].*[)）]/, '');
}

function share(part: number, whole: number): string {
  return (part / Math.max(1, whole)).toFixed(4);
}
