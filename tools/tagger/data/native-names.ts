import { allLocales } from '@faker-js/faker';
import type { Random } from './random';

/** How a language that writes the surname first, and no space behind it, tells one kind of name from another. */
interface Custom {
  /** Locales of @faker-js/faker (MIT) with the language's names. */
  locales: readonly string[];
  /** A name as the language's own people have it: foreign ones are longer, or in other letters. */
  native: RegExp;
  /** Letters from which a native name is taken for a whole one; shorter ones are a surname or a given name alone. */
  wholeFrom: number;
  /** Share of given names that are put together from letters of others: the lists hold a few hundred, people have more. */
  invented: number;
}

const CUSTOMS: Readonly<Record<string, Custom>> = {
  zh: {
    locales: ['zh_CN', 'zh_TW'],
    native: /^\p{Script=Han}{1,4}$/u,
    wholeFrom: 2,
    invented: 0.6,
  },
  ja: {
    locales: ['ja'],
    native: /^(?=\p{Script=Han})[\p{Script=Han}\p{Script=Hiragana}々]{1,6}$/u,
    wholeFrom: 3,
    invented: 0.3,
  },
  ko: {
    locales: ['ko'],
    native: /^\p{Script=Hangul}{1,4}$/u,
    wholeFrom: 3,
    invented: 0.6,
  },
};

interface Parts {
  surnames: string[];
  givenNames: string[];
  /** Letters of the given names, as often as they occur there. */
  letters: string[];
}

/** Names of people as Chinese, Japanese and Korean build them. */
export class NativeNames {
  private readonly parts = new Map<string, Parts>();

  constructor(private readonly random: Random) {
    for (const [language, { locales }] of Object.entries(CUSTOMS)) {
      this.parts.set(language, readParts(locales));
    }
  }

  /** Another native name of the same kind; undefined where the name is none, or the language has another custom. */
  otherFor(name: string, language: string): string | undefined {
    const custom = CUSTOMS[language];
    const parts = this.parts.get(language);
    if (!custom || !parts || !custom.native.test(name)) return undefined;
    const surname = this.random.pick(parts.surnames) ?? '';
    if ([...name].length >= custom.wholeFrom) return surname + this.givenName(parts, custom);
    return this.random.next() < 0.7 ? surname : this.random.pick(parts.givenNames);
  }

  private givenName({ givenNames, letters }: Parts, { invented }: Custom): string {
    const listed = this.random.pick(givenNames) ?? '';
    if (this.random.next() >= invented) return listed;
    return [...listed].map(() => this.random.pick(letters)).join('');
  }
}

function readParts(locales: readonly string[]): Parts {
  const surnames: string[] = [];
  const givenNames: string[] = [];
  for (const [name, locale] of Object.entries(allLocales)) {
    if (!locales.includes(name)) continue;
    surnames.push(...listed(locale.person?.last_name));
    givenNames.push(...listed(locale.person?.first_name));
  }
  return { surnames, givenNames, letters: givenNames.flatMap((given) => [...given]) };
}

function listed(lists: unknown): string[] {
  return Object.values(lists ?? {})
    .flat()
    .filter((name): name is string => typeof name === 'string');
}
