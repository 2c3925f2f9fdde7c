import { isInitial, nameParts } from './name-parts';
import { pinyinOf } from './pinyin';
import { romanise } from './romanise';
import { isTranscribed } from './transcription';

const HAN = /\p{Script=Han}/u;
/** Scripts whose letters tell how a name sounds, vowels and all. */
const TELLS_SOUNDS =
  /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}\P{L}]+$/u;
const LATIN = /^[\p{Script=Latin}\P{L}]+$/u;

/**
 * How the English press may write somebody's surname, likeliest first: 'Chalafow', 'khalafov'; of a Chinese name the whole, in pinyin:
 * 'Xi Jinping'. Empty where the script does not tell: Arabic leaves out vowels, Chinese and kana change foreign names too much.
 */
export function englishSpellings(name: string, language?: string): string[] {
  if (HAN.test(name)) {
    const spelling = isTranscribed(name) ? undefined : inPinyin(nameParts(name));
    return spelling ? [spelling] : [];
  }
  const words = name.trim().split(/[\s·]+/);
  const surname = words.filter((word) => !isInitial(word)).at(-1) ?? words.at(-1) ?? '';
  if (LATIN.test(surname)) return [surname, romanise(surname, language, name)];
  return TELLS_SOUNDS.test(surname) ? [romanise(surname, language, name)] : [];
}

function inPinyin(parts: string[]): string | undefined {
  const words = parts.map((part) => {
    const syllables = Array.from(part, (character) => pinyinOf(character));
    return syllables.every((one) => one !== undefined)
      ? capitalised(syllables.join(''))
      : undefined;
  });
  return words.every((word) => word !== undefined) ? words.join(' ') : undefined;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
