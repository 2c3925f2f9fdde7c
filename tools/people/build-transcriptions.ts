/**
 * Writes lib/entities/people/data/transcriptions.ts: what Chinese characters stand for in foreign names, learned from the names of
 * Wikidata in English and Chinese (CC0). Run: npx tsx tools/people/build-transcriptions.ts ../shared/data/train/names (a minute)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { romanise } from '@/lib/entities/people/romanise';
import { soundClasses } from '@/lib/entities/people/skeleton';
import { LONGEST_READING, learnReadings, type TranscribedName } from './learn-readings';

const TARGET = 'lib/entities/people/data/transcriptions.ts';
/** Characters of fewer names are read as in Chinese words. */
const FEWEST_NAMES = 10;
/** Longer ones are several names in one. */
const LONGEST_NAME = 12;
const HAN = /^\p{Script=Han}$/u;
/** A letter of each class of sounds that `soundClasses` makes the class of again. */
const LETTERS: Record<string, string> = { J: 'y' };

const [folder] = process.argv.slice(2);
if (!folder)
  throw new Error('Say where the names lie: tools/people/build-transcriptions.ts FOLDER');
const readings = learnReadings(readNames(`${folder}/wikidata_en_chinese.tokens.gz`), FEWEST_NAMES);
const characters = new Map<string, string>();
for (const [character, reading] of [...readings].sort()) {
  const sound = Array.from(reading, (one) => LETTERS[one] ?? one.toLowerCase()).join('');
  if (sound !== '' && HAN.test(character)) {
    characters.set(sound, (characters.get(sound) ?? '') + character);
  }
}
const lines = [...characters].sort().map(([sound, list]) => `${sound} ${list}`);
writeFileSync(
  TARGET,
  `/** Sounds of foreign names, and the Chinese characters that write them. Built by tools/people/build-transcriptions.ts. */
export const HAN_TRANSCRIPTIONS = \`
${lines.join('\n')}\`;
`,
);
console.log(`${readings.size} characters`);

/** Lines of a Latin name, the characters of its Chinese spelling and how often both are met, by tabulators. */
function readNames(file: string): TranscribedName[] {
  return gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', spelling = '', count = '1'] = line.split('\t');
      const sounds = soundClasses(romanise(name));
      return { sounds, characters: spelling.split(' '), count: Number(count) };
    })
    .filter(({ sounds, characters: { length } }) => {
      return sounds !== '' && length <= LONGEST_NAME && sounds.length <= LONGEST_READING * length;
    });
}
