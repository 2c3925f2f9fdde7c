import { NameSpans } from '@/lib/entities/people/name-span';
import type { Tokens } from '@/lib/entities/tokens';
import { OCCASION_WORDS } from './occasion-words';

const MOST_LINKS = 2;

interface Words {
  heads: ReadonlySet<string>;
  links: ReadonlySet<string>;
  kinds: ReadonlySet<string>;
}

const compiled = new Map<string, Words | undefined>();

function wordsOf(language: string): Words | undefined {
  if (!compiled.has(language)) {
    const source = OCCASION_WORDS[language];
    const set = (list = ''): ReadonlySet<string> => new Set(list.split(' '));
    const { heads, links, kinds } = source ?? {};
    compiled.set(language, source && { heads: set(heads), links: set(links), kinds: set(kinds) });
  }
  return compiled.get(language);
}

/** Events that are called after a place: "Battle of Lindau", "Juegos Olímpicos de Lima", "Giro d'Italia". */
export class Occasions {
  private readonly names: NameSpans;
  private readonly words: Words | undefined;

  constructor(
    private readonly tokens: Tokens,
    language: string,
  ) {
    this.names = new NameSpans(tokens);
    this.words = wordsOf(language);
  }

  /** Whether a place that begins at a token belongs to the name of an event, and is not spoken of. */
  have(from: number): boolean {
    const { words } = this;
    if (!words) return false;
    let at = from - 1;
    while (from - at <= MOST_LINKS && this.isOneOf(words.links, at)) at--;
    if (at === from - 1) return false;
    if (this.isOneOf(words.kinds, at)) at--;
    return this.isOneOf(words.heads, at);
  }

  private isOneOf(words: ReadonlySet<string>, token: number): boolean {
    if (token < 0 || this.tokens.sentenceStarts[token + 1] === 1) return false;
    return words.has(this.names.word(token));
  }
}
