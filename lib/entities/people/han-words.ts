import { HAN_WORDS } from './data/han-words';

const FIRST_HAN = 0x4e00;
const HAN_COUNT = 0x5200;

/** By a first character, all second ones of a common word. */
let words: (string | undefined)[] | undefined;

/** Whether the two characters at an offset of a text are a common word. */
export function isHanWordAt(text: string, at: number): boolean {
  words ??= readWords();
  const seconds = words[text.charCodeAt(at) - FIRST_HAN];
  const second = text.charAt(at + 1);
  return seconds !== undefined && second !== '' && seconds.includes(second);
}

function readWords(): (string | undefined)[] {
  const found = new Array<string | undefined>(HAN_COUNT).fill(undefined);
  for (const word of HAN_WORDS.trim().split(' ')) {
    found[word.charCodeAt(0) - FIRST_HAN] = word.slice(1);
  }
  return found;
}
