import { romanise } from '@/lib/entities/people/romanise';
import { skeleton } from '@/lib/entities/people/skeleton';
import { lexemes } from '@/lib/event/lexemes';

const SHORTEST_COGNATE = 5;
const SHORTEST_SOUND = 3;
const OPENING = 4;
/** Japanese writes words from elsewhere in these. */
const KATAKANA = /[\p{sc=Katakana}ー]{3,}/gu;

/** How words sound: whole, and in their first consonants, which outlast the endings of languages that add many. */
export interface Sounds {
  whole: string[];
  openings: string[];
}

/** Reads the sounds of a language's longer words; remembers them, for words recur in a text. */
export function soundReader(language: string): (text: string) => Sounds {
  const known = new Map<string, string>();
  const soundOf = (word: string): string => {
    const found = known.get(word) ?? skeleton(romanise(word, language));
    known.set(word, found);
    return found;
  };
  return (text) => {
    const spaced = lexemes(text)
      .filter(({ kind, text: word }) => kind === 'word' && word.length >= SHORTEST_COGNATE)
      .map(({ text: word }) => word);
    const foreign = Array.from(text.matchAll(KATAKANA), ([word]) => word);
    const whole = [...spaced, ...foreign]
      .map(soundOf)
      .filter(({ length }) => length >= SHORTEST_SOUND);
    return { whole, openings: whole.flatMap(openingOf) };
  };
}

/** Before a consonant m and n are told apart in few scripts: 'Trump' is 'toranpu'. */
function openingOf(sound: string): string[] {
  return sound.length < OPENING ? [] : [sound.replaceAll('M', 'N').slice(0, OPENING)];
}
