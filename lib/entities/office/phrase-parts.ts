import { TokenKind, type Tokens } from '@/lib/entities/tokens';
import { UnitClass } from '@/lib/entities/unit-class';
import type { OfficeLexicon } from './lexicon';
import type { OfficeEntry, PartKind } from './office-entry';
import type { OfficeLanguage } from './office-language';
import { phrasesOf, type TextPhrases } from './text-phrases';

/** A place, people or body that was found in the text before offices are looked for; tokens [from, to). */
export interface OfficeNoun {
  kind: 'place' | 'demonym' | 'organisation' | 'person';
  from: number;
  to: number;
  /** Name of a body, of the place or of the person. */
  name: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** Stands in another form than the name itself. */
  isInflected?: boolean;
  /** A town, whose name may be a person's, too. */
  isTown?: boolean;
}

/** A piece of an office phrase: tokens [from, to). */
export interface Part {
  kind: PartKind | OfficeNoun['kind'];
  from: number;
  to: number;
  entry?: OfficeEntry;
  noun?: OfficeNoun;
}

const NO_PARTS: readonly Part[] = [];
const LONGEST_NAME = 8;
/** UTF-16 units of the longest acronym, whose letters may be pairs. */
const LONGEST_ACRONYM = 12;
const capitals = new UnitClass((character) => /[\p{Lu}\p{Cs}]/u.test(character));
const ACRONYM = /^\p{Lu}{2,6}$/u;
const SHOUTED = /^\p{Lu}{3,}$/u;
const HYPHEN = /^[-‐‑–]$/;

/** All pieces of office phrases in a text, by where they start and end. */
export class PhraseParts {
  private readonly roles: Part[] = [];
  private readonly byStart: (Part[] | undefined)[];
  private readonly byEnd: (Part[] | undefined)[];
  private readonly phrases: TextPhrases;
  /** Given names that are role words, too. */
  private readonly givenNames: ReadonlySet<number>;

  constructor(
    readonly tokens: Tokens,
    private readonly lexicon: OfficeLexicon,
    nouns: readonly OfficeNoun[],
  ) {
    this.byStart = new Array(tokens.count);
    this.byEnd = new Array(tokens.count + 1);
    this.phrases = phrasesOf(tokens, lexicon);
    for (const noun of nouns) this.add({ kind: noun.kind, from: noun.from, to: noun.to, noun });
    this.givenNames = this.givenNamesIn(nouns);
    for (let token = 0; token < tokens.count; token++) this.read(token);
  }

  /** How the text's language words offices. */
  get grammar(): OfficeLanguage {
    return this.lexicon.language;
  }

  startingAt(token: number): readonly Part[] {
    return this.byStart[token] ?? NO_PARTS;
  }

  endingAt(token: number): readonly Part[] {
    return this.byEnd[token] ?? NO_PARTS;
  }

  /** Roles and counterparts, but none that is a part of a longer word or name ("委員" in "委員会"). */
  heads(): Part[] {
    return this.roles.filter((role) => !this.isInsideLonger(role));
  }

  private isInsideLonger(role: Part): boolean {
    for (let from = Math.max(0, role.from - LONGEST_NAME); from <= role.from; from++) {
      for (const { kind, to } of this.startingAt(from)) {
        const isName = kind === 'body' || kind === 'ministry' || kind === 'portfolio';
        const isLonger = to >= role.to && to - from > role.to - role.from;
        if (isName && isLonger && !(to === role.to && this.isHeld(role))) return true;
      }
    }
    return false;
  }

  /** "администрации [президента] Роу": the end of a body's name that a name follows. */
  private isHeld({ to }: Part): boolean {
    return this.startingAt(to).some(({ kind }) => kind === 'person');
  }

  word(token: number): string {
    return this.tokens.text.slice(this.tokens.starts[token], this.tokens.ends[token]);
  }

  /** A hyphen written together with the words on both sides. */
  isJoint(token: number): boolean {
    const { starts, ends, count } = this.tokens;
    if (token <= 0 || token >= count - 1) return false;
    const touches = ends[token - 1] === starts[token] && ends[token] === starts[token + 1];
    return touches && HYPHEN.test(this.word(token));
  }

  isCapitalised(token: number): boolean {
    if (token >= this.tokens.count) return false;
    const first = this.word(token).charAt(0);
    return first !== first.toLowerCase();
  }

  private read(token: number): void {
    const kind = this.tokens.kinds[token];
    if (kind === TokenKind.punctuation || kind === TokenKind.number) return;
    if (this.givenNames.has(token)) return;
    const ids = this.phrases.idsAt(token);
    const hasRole = ids.length > 0 && this.readPhrases(token);
    if (kind !== TokenKind.word) return;
    if (!hasRole) this.readCompound(token);
    if (ids.length === 0 && this.isAcronym(token)) this.addAcronym(token);
  }

  /** "[أمين] الحسيني", "حسين [أمير] عبد اللهيان", but "أمير قطر". */
  private givenNamesIn(nouns: readonly OfficeNoun[]): Set<number> {
    const found = new Set<number>();
    const { givenNames } = this.lexicon;
    if (givenNames.size === 0) return found;
    for (const { kind, from, to } of nouns) {
      if (kind !== 'person' || to - from < 2) continue;
      const isOwned = this.startingAt(from + 1).some((part) => part.kind === 'place');
      for (let token = isOwned ? from + 1 : from; token < to; token++) {
        if (givenNames.has(this.word(token))) found.add(token);
      }
    }
    return found;
  }

  /** Adds the best phrase of each kind that starts at a token; whether one is a role. */
  private readPhrases(token: number): boolean {
    const matches = this.phrases.startingAt(token);
    if (matches.length === 0) return false;
    const best: Part[] = [];
    for (const { entry, from, to } of matches) {
      let at = 0;
      while (at < best.length && best[at]?.kind !== entry.kind) at++;
      const rival = best[at];
      if (this.crossesSentence(from, to) || (rival && !isBetter(entry, to, rival))) continue;
      best[at] = { kind: entry.kind, from, to, entry };
    }
    let hasRole = false;
    for (const part of best) {
      this.add(part);
      hasRole ||= part.kind === 'role';
    }
    return hasRole;
  }

  /** Capitals among words that are not all in capitals. */
  private isAcronym(token: number): boolean {
    const start = this.tokens.starts[token] ?? 0;
    if ((this.tokens.ends[token] ?? 0) - start > LONGEST_ACRONYM) return false;
    if (!capitals.has(this.tokens.text.charCodeAt(start))) return false;
    if (!ACRONYM.test(this.word(token))) return false;
    return !SHOUTED.test(this.word(token - 1)) && !SHOUTED.test(this.word(token + 1));
  }

  /** "директор ФСИН", "GSG-Chef": a body that no list has. */
  private addAcronym(token: number): void {
    const to = token + 1;
    const noun = { kind: 'organisation', from: token, to, name: this.word(token) } as const;
    this.add({ kind: noun.kind, from: token, to, noun });
  }

  private readCompound(token: number): void {
    const { text, starts, ends } = this.tokens;
    const entry = this.lexicon.compounds?.read(text, starts[token] ?? 0, ends[token] ?? 0);
    if (entry) this.add({ kind: entry.kind, from: token, to: token + 1, entry });
  }

  private crossesSentence(from: number, to: number): boolean {
    for (let token = from + 1; token < to; token++) {
      if (this.tokens.sentenceStarts[token] === 1) return true;
    }
    return false;
  }

  private add(part: Part): void {
    append(this.byStart, part.from, part);
    append(this.byEnd, part.to, part);
    if (part.kind === 'role' || part.kind === 'counterpart') this.roles.push(part);
  }
}

/** Longer phrases say more; of equal ones the one that says most, then the one that stands on its own. */
function isBetter(entry: OfficeEntry, to: number, rival: Part): boolean {
  if (to !== rival.to) return to > rival.to;
  const facts = factCount(entry) - (rival.entry ? factCount(rival.entry) : 0);
  return facts !== 0 ? facts > 0 : !entry.isWeak && rival.entry?.isWeak === true;
}

function factCount(entry: OfficeEntry): number {
  const { level, portfolio, body, country } = entry;
  return (level ? 1 : 0) + (portfolio ? 1 : 0) + (body ? 1 : 0) + (country ? 1 : 0);
}

function append(lists: (Part[] | undefined)[], at: number, part: Part): void {
  const parts = lists[at];
  if (parts) parts.push(part);
  else lists[at] = [part];
}
