import { PINYIN } from './data/pinyin';

let readings: Map<string, string> | undefined;

/** Mandarin reading of a Chinese character in the letters of `romanise`; undefined for rare characters. */
export function pinyinOf(character: string): string | undefined {
  readings ??= readTable();
  return readings.get(character);
}

function readTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of PINYIN.trim().split('\n')) {
    const [syllable = '', characters = ''] = line.split(' ');
    const sound = soundOf(syllable);
    for (const character of characters) table.set(character, sound);
  }
  return table;
}

/** Letters that pinyin uses its own way; final ng and the vowels of filled-in syllables say nothing. */
function soundOf(syllable: string): string {
  if (syllable === 'er') return 'r';
  return syllable
    .replace(/^zh/, 'dzh')
    .replace(/^[jq]/, (letter) => (letter === 'j' ? 'dzh' : 'ch'))
    .replace(/^x/, 'sh')
    .replace(/^c(?!h)/, 'ts')
    .replace(/^h/, 'kh')
    .replace(/^w/, 'v')
    .replace(/ng$/, 'n')
    .replace(/^yi$/, 'i');
}
