import { PINYIN } from './data/pinyin';

let syllables: Map<string, string> | undefined;

/** Mandarin reading of a Chinese character as pinyin writes it, without its tone; undefined for rare characters. */
export function pinyinOf(character: string): string | undefined {
  syllables ??= readTable();
  return syllables.get(character);
}

/** The same in the letters of `romanise`. */
export function mandarinSound(character: string): string | undefined {
  const syllable = pinyinOf(character);
  return syllable && soundOf(syllable);
}

function readTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of PINYIN.trim().split('\n')) {
    const [syllable = '', characters = ''] = line.split(' ');
    for (const character of characters) table.set(character, syllable);
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
