import type { Demonym } from './find-demonyms';
import { bareEndings, foldUnits, foldWord, type Grammar, words } from './grammar';
import { EMPTY_A, EMPTY_B, extendA, extendB, finish, hashUnits, WORD_GAP } from './name-hash';
import { Joint, type Pieces, Shape } from './pieces';

interface Stem {
  /** NO_COUNTRY for a people without one. */
  country: string;
  /** The word ends here. */
  whole: boolean;
}

interface Match {
  country: string;
  lastPiece: number;
  endUnit: number;
}

const NO_COUNTRY = '-';
/** Bits of the filter of all beginnings of stems: a word is given up where it leaves them, mostly after three units. */
const BEGINNING_BITS = 14;
/** Bits of the filter that settles whether a beginning of a word may be a stem: fewer than one in twenty passes by chance. */
const WHOLE_BITS = 16;
const LONGEST_WORDS = 3;
/** Units that a stem has at least where the word goes on behind it. */
const SHORTEST_INSIDE = 2;

/** Stems of demonyms in one language, looked up by the hash of each beginning of a word. */
export class DemonymIndex {
  private readonly stems = new Map<number, Stem>();
  private readonly beginnings = new Uint8Array(1 << BEGINNING_BITS);
  private readonly wholes = new Uint8Array(1 << WHOLE_BITS);
  private readonly endings: ReadonlySet<string>;
  private readonly longestEnding: number;
  private readonly particles: readonly string[];
  private longest = 0;

  constructor(grammar: Grammar) {
    for (const line of grammar.demonyms.split('\n')) {
      const [country, ...stems] = words(line);
      if (country) for (const stem of stems) this.add(country, stem);
    }
    this.longestEnding = Number(grammar.demonymEndings) || 0;
    this.endings = this.longestEnding ? new Set() : endingsOf(grammar);
    this.particles = particlesOf(grammar);
  }

  find(pieces: Pieces): Demonym[] {
    const found: Demonym[] = [];
    if (this.longest === 0) return found;
    for (let piece = 0; piece < pieces.count; piece++) {
      if ((pieces.shapes[piece] ?? 0) & Shape.unspaced) this.findUnspaced(pieces, piece, found);
      else piece = this.findSpaced(pieces, piece, found);
    }
    return found;
  }

  /** Returns the last piece that it has read. */
  private findSpaced(pieces: Pieces, piece: number, found: Demonym[]): number {
    const first = pieces.unitStarts[piece] ?? 0;
    let from = first;
    let match = this.matchFrom(pieces, piece, first);
    for (const particle of match ? [] : this.particles) {
      if (!startsWith(pieces, piece, particle)) continue;
      from = first + particle.length;
      match = this.matchFrom(pieces, piece, from);
      if (match) break;
    }
    if (!match) return piece;
    const start = pieces.sources[from] ?? 0;
    found.push({ start, end: pieces.ends[match.lastPiece] ?? start, ...countryOf(match) });
    return match.lastPiece;
  }

  private findUnspaced(pieces: Pieces, piece: number, found: Demonym[]): void {
    const end = pieces.unitEnds[piece] ?? 0;
    for (let unit = pieces.unitStarts[piece] ?? 0; unit < end; unit++) {
      const match = this.matchFrom(pieces, piece, unit);
      if (!match) continue;
      const start = pieces.sources[unit] ?? 0;
      const last = pieces.sources[match.endUnit - 1] ?? start;
      found.push({ start, end: last + 1, ...countryOf(match) });
      unit = match.endUnit - 1;
    }
  }

  private add(country: string, written: string): void {
    const units = written
      .replace('$', '')
      .split(/[_-]/)
      .flatMap((word, index) => (index ? [WORD_GAP, ...foldUnits(word)] : foldUnits(word)));
    const { a, b } = hashUnits(units, 0, units.length);
    this.stems.set(keyOf(a, b), { country, whole: written.endsWith('$') });
    this.wholes[wholeOf(a)] = 1;
    for (let length = 1; length <= units.length; length++) {
      this.beginnings[beginningOf(hashUnits(units, 0, length).a)] = 1;
    }
    this.longest = Math.max(this.longest, units.length);
  }

  /** The longest stem that begins at a unit. */
  private matchFrom(pieces: Pieces, firstPiece: number, firstUnit: number): Match | undefined {
    let best: Match | undefined;
    let a = EMPTY_A;
    let b = EMPTY_B;
    let length = 0;
    const limit = Math.min(firstPiece + LONGEST_WORDS, pieces.count);
    for (let piece = firstPiece; piece < limit; piece++) {
      if (piece > firstPiece) {
        const joint = pieces.joints[piece];
        if (joint === Joint.space || joint === Joint.hyphen) {
          a = extendA(a, WORD_GAP);
          b = extendB(b, WORD_GAP);
          length++;
        } else if (joint !== Joint.apostrophe) break;
      }
      const end = pieces.unitEnds[piece] ?? 0;
      const start = piece === firstPiece ? firstUnit : (pieces.unitStarts[piece] ?? 0);
      for (let at = start; at < end; at++) {
        if (length === this.longest) return best;
        const unit = pieces.units[at] ?? 0;
        a = extendA(a, unit);
        b = extendB(b, unit);
        length++;
        if (!this.beginnings[beginningOf(a)]) return best;
        if (length < SHORTEST_INSIDE && at + 1 < end) continue;
        if (!this.wholes[wholeOf(a)]) continue;
        const stem = this.stems.get(keyOf(a, b));
        if (stem && this.mayEnd(pieces, piece, at + 1, stem)) {
          best = { country: stem.country, lastPiece: piece, endUnit: at + 1 };
        }
      }
    }
    return best;
  }

  private mayEnd(pieces: Pieces, piece: number, unit: number, stem: Stem): boolean {
    const end = pieces.unitEnds[piece] ?? 0;
    if (unit === end || (pieces.shapes[piece] ?? 0) & Shape.unspaced) return true;
    if (stem.whole) return false;
    if (this.longestEnding) return end - unit <= this.longestEnding;
    if (isMisplacedBuffer(pieces.units, unit)) return false;
    return this.endings.has(String.fromCharCode(...pieces.units.subarray(unit, end)));
  }
}

function countryOf({ country }: Match): { country?: string } {
  return country === NO_COUNTRY ? {} : { country };
}

const BUFFER = 'y'.charCodeAt(0);
const VOWELS = new Set(Array.from('aeiou', (vowel) => vowel.charCodeAt(0)));

/** Turkic endings begin with "y" behind vowels only: "Rus" + "ya" is the country, no form of the people's name. */
function isMisplacedBuffer(units: Uint16Array, at: number): boolean {
  const [before, first, second] = [units[at - 1] ?? 0, units[at], units[at + 1] ?? 0];
  return first === BUFFER && VOWELS.has(second) && !VOWELS.has(before);
}

/** The endings of the language's demonyms, and behind each the case endings of its names. */
function endingsOf(grammar: Grammar): Set<string> {
  const own = words(grammar.demonymEndings).map(foldWord);
  const cases = bareEndings(grammar.rules);
  return new Set([
    ...own,
    ...cases,
    ...own.flatMap((ending) => cases.map((last) => ending + last)),
  ]);
}

/** What may be written before an adjective, the longer first: "وال" before "و". */
function particlesOf({ clitics, articles }: Grammar): string[] {
  const joined = ['', ...clitics].flatMap((clitic) => articles.map((article) => clitic + article));
  return [...joined, ...clitics].sort((a, b) => b.length - a.length);
}

function startsWith(pieces: Pieces, piece: number, particle: string): boolean {
  const start = pieces.unitStarts[piece] ?? 0;
  for (let at = 0; at < particle.length; at++) {
    if (pieces.units[start + at] !== particle.charCodeAt(at)) return false;
  }
  return true;
}

function keyOf(a: number, b: number): number {
  return finish(a) * 0x100000 + (finish(b) >>> 12);
}

function wholeOf(a: number): number {
  return finish(a) >>> (32 - WHOLE_BITS);
}

function beginningOf(a: number): number {
  return finish(a) >>> (32 - BEGINNING_BITS);
}
