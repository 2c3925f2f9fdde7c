import { HAN_TRANSCRIPTIONS } from './data/transcriptions';
import { isDoubleSurname, surnameShare } from './han-letters';

const HAN = /\p{Script=Han}/u;
const HAN_ONLY = /^\p{Script=Han}+$/u;
/** Characters of a native given name, at most. */
const LONGEST_GIVEN_NAME = 2;
/** Characters that write lone consonants in foreign names and hardly stand in native ones; 克 does in 李克强 as well as in 马克龙. */
const LONE_CONSONANT = /[斯兹茲茨尔爾特夫弗姆普勒]|克$|克[龙龍里莱]/u;

/** Names that the press writes otherwise than by their sound. */
const IRREGULAR: Record<string, string> = { 普京: 'putin' };

let sounds: Map<string, string> | undefined;

/**
 * Whether a name with Chinese characters is a foreign one, written for its sound: it has a mark between its parts (弗拉基米尔·普京),
 * no surname at its head (普京), or lone consonants in it (苏纳克).
 */
export function isTranscribed(name: string): boolean {
  if (!HAN.test(name)) return false;
  if (!HAN_ONLY.test(name)) return true;
  if (!Array.from(name).every((character) => hanSound(character) !== undefined)) return false;
  const surname = surnameLength(name);
  if (name.length > Math.max(surname, 1) + LONGEST_GIVEN_NAME) return true;
  return surname === 0 || (name.length > 2 && LONE_CONSONANT.test(name.slice(1)));
}

function surnameLength(name: string): number {
  if (isDoubleSurname(name.slice(0, 2))) return 2;
  return surnameShare(name.charAt(0)) === undefined ? 0 : 1;
}

/** A foreign name, or a part of one, in the letters of `romanise`; characters that write no foreign sound stay as they are. */
export function transcribedSound(part: string): string {
  return (
    IRREGULAR[part] ?? Array.from(part, (character) => hanSound(character) ?? character).join('')
  );
}

/** What a Chinese character stands for in a foreign name, in the letters of `romanise`; undefined where it writes none. */
function hanSound(character: string): string | undefined {
  sounds ??= readTable();
  return sounds.get(character);
}

function readTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of HAN_TRANSCRIPTIONS.trim().split('\n')) {
    const [sound = '', characters = ''] = line.split(' ');
    for (const character of characters) table.set(character, sound);
  }
  return table;
}
