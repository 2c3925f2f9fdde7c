import { INSTITUTIONS } from '@/lib/entities/office/data/institutions';

/** Last words of names in a language: of bodies, and of other things that are nobody's. */
export interface InstitutionWords {
  isBody: (word: string) => boolean;
  isThing: (word: string) => boolean;
}

const compiled = new Map<string, InstitutionWords | undefined>();

/** Undefined in languages that do not put the kind of a body or thing last, with a possessive ending. */
export function institutionWords(language: string): InstitutionWords | undefined {
  if (!compiled.has(language)) compiled.set(language, compile(language));
  return compiled.get(language);
}

function compile(language: string): InstitutionWords | undefined {
  const words = INSTITUTIONS[language];
  if (!words) return undefined;
  const isOneOf = (stems: string): ((word: string) => boolean) => {
    const pattern = new RegExp(`^(?:${stems.trim().split(/\s+/).join('|')})${words.endings}$`, 'u');
    return (word) => pattern.test(word.toLocaleLowerCase(language));
  };
  const isKind = isOneOf(words.stems);
  const clubs = words.clubs && new RegExp(`^${words.clubs}$`, 'u');
  const isBody = (word: string): boolean => isKind(word) || (clubs ? clubs.test(word) : false);
  return { isBody, isThing: isOneOf(words.things) };
}
