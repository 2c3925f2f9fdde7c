import type { OfficeLevel } from '@/lib/entities/entity';
import { foldWord } from './fold';
import { type OfficeEntry, officeEntry } from './office-entry';
import type { OfficeCompounds, OfficeLanguage } from './office-language';
import { WordMemo } from './word-memo';

const SHORTEST_HEAD = 4;
const SHORTEST_PART = 2;
const REMEMBERED_WORDS = 20_000;

type Meaning = Pick<OfficeEntry, 'level' | 'portfolio' | 'body'>;

/** A first part that says for what makes a weak word an office: "chef", but "Polizeichef". */
function compound(head: OfficeEntry, parts: Meaning): OfficeEntry {
  const isStrong = parts.portfolio !== undefined || parts.body !== undefined;
  return officeEntry({ ...head, ...parts, ...(isStrong && { isWeak: undefined }) });
}

/** Takes words apart that are written together: "Bundesaußenministerin" is a minister of foreign affairs. */
export class CompoundReader {
  private readonly heads = new Map<string, OfficeEntry>();
  private readonly parts = new Map<string, Meaning>();
  private readonly remembered = new WordMemo<OfficeEntry | undefined>(REMEMBERED_WORDS);

  constructor(
    private readonly language: OfficeLanguage,
    compounds: OfficeCompounds,
    heads: readonly (readonly [string, OfficeEntry])[],
  ) {
    const ministries = language.ministry
      .split('|')
      .map((word): [string, OfficeEntry] => [word, officeEntry({ kind: 'ministry' })]);
    for (const [word, entry] of [...heads, ...ministries]) {
      const stem = this.fold(word.replace('~', ''));
      if (stem.length >= SHORTEST_HEAD && !this.heads.has(stem)) this.heads.set(stem, entry);
    }
    this.addParts(compounds.levels, (level) => ({ level: level as OfficeLevel }));
    this.addParts(compounds.portfolios, (portfolio) => ({ portfolio }));
    this.addParts(compounds.bodies, (body) => ({ body }));
    for (const part of compounds.fillers.split('|')) this.parts.set(this.fold(part), {});
  }

  /** What the compound text[start, end) means, or undefined when it is none. */
  read(text: string, start: number, end: number): OfficeEntry | undefined {
    return this.remembered.get(text, start, end, this.readNew);
  }

  private readonly readNew = (word: string): OfficeEntry | undefined => this.split(this.fold(word));

  private addParts(
    lists: Record<string, string> | Partial<Record<string, string>>,
    meaning: (id: string) => Meaning,
  ): void {
    for (const [id, list] of Object.entries(lists)) {
      for (const part of (list ?? '').split('|')) this.parts.set(this.fold(part), meaning(id));
    }
  }

  /** Shortest first part first, so that the longest role word wins. */
  private split(word: string): OfficeEntry | undefined {
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_HEAD; at++) {
      const head = this.headOf(word.slice(at));
      const parts = head && this.partsOf(word.slice(0, at));
      if (head && parts) return compound(head, parts);
    }
    return undefined;
  }

  private headOf(word: string): OfficeEntry | undefined {
    for (let length = word.length; length >= SHORTEST_HEAD; length--) {
      const entry = this.heads.get(word.slice(0, length));
      if (entry && this.language.endings.test(word.slice(length))) return entry;
    }
    return undefined;
  }

  private partsOf(word: string): Meaning | undefined {
    if (word === '') return {};
    for (let length = word.length; length >= SHORTEST_PART; length--) {
      const first = this.parts.get(word.slice(0, length));
      const rest = first && this.partsOf(word.slice(length));
      if (first && rest) return { ...rest, ...first };
    }
    return undefined;
  }

  private fold(word: string): string {
    return foldWord(word, 0, word.length, this.language.language);
  }
}
