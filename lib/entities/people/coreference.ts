import { isSameName, withoutApostropheEnding } from './name-forms';
import { isInitial, nameParts } from './name-parts';
import { romanise } from './romanise';

/** One occurrence of a person's name. */
export interface NameMention {
  /** As it stands in the text. */
  text: string;
}

/** The mentions of one person, by index, in order of the text. */
export interface PersonCluster {
  mentions: number[];
  /** Words of the fullest name, initials included, without endings where a barer form was seen. */
  name: string;
  parts: NamePart[];
}

export interface NamePart {
  text: string;
  isInitial: boolean;
}

const HAN = /^[\p{Script=Han}々]+$/u;
const PREFIX_LENGTH = 3;

/**
 * Which names of a text mean one person: full names first, then bare surnames, given names and initials with a
 * surname, each joined to the person who has that name; of several the one mentioned last.
 */
export function clusterNames(mentions: readonly NameMention[], language: string): PersonCluster[] {
  return new Clusters(mentions, language).build();
}

class Clusters {
  private readonly clusters: PersonCluster[] = [];
  /** Clusters by the first letters of each of their name words. */
  private readonly byPrefix = new Map<string, PersonCluster[]>();
  private readonly parts: NamePart[][];

  constructor(
    private readonly mentions: readonly NameMention[],
    private readonly language: string,
  ) {
    this.parts = mentions.map(({ text }) => partsOfName(text, language));
  }

  build(): PersonCluster[] {
    const bare: number[] = [];
    for (const [index, parts] of this.parts.entries()) {
      if (isFullName(parts)) this.place(index, parts);
      else bare.push(index);
    }
    for (const index of bare) this.place(index, this.parts[index] ?? []);
    for (const cluster of this.clusters) cluster.mentions.sort((a, b) => a - b);
    return this.clusters.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
  }

  private place(index: number, parts: NamePart[]): void {
    const candidates = this.candidates(parts).filter((cluster) =>
      this.agrees(parts, cluster.parts),
    );
    const cluster = this.lastMentioned(candidates, index);
    if (!cluster) {
      const text = this.mentions[index]?.text ?? '';
      this.register({ mentions: [index], name: plainName(text, this.language), parts }, parts);
      return;
    }
    cluster.mentions.push(index);
    this.improve(cluster, parts, index);
  }

  private register(cluster: PersonCluster, parts: readonly NamePart[]): void {
    if (!this.clusters.includes(cluster)) this.clusters.push(cluster);
    for (const part of parts) {
      if (part.isInitial) continue;
      const prefix = prefixOf(part.text);
      const known = this.byPrefix.get(prefix) ?? [];
      if (!known.includes(cluster)) this.byPrefix.set(prefix, [...known, cluster]);
    }
  }

  private candidates(parts: readonly NamePart[]): PersonCluster[] {
    const found = new Set<PersonCluster>();
    for (const part of parts) {
      if (part.isInitial) continue;
      for (const cluster of this.byPrefix.get(prefixOf(part.text)) ?? []) found.add(cluster);
    }
    return [...found];
  }

  /** The fuller form names the person; of forms as full the shorter, which has no ending. */
  private improve(cluster: PersonCluster, parts: NamePart[], index: number): void {
    const words = wordCount(parts);
    const known = wordCount(cluster.parts);
    const name = plainName(this.mentions[index]?.text ?? '', this.language);
    const isFuller = words > known || (words === known && parts.length > cluster.parts.length);
    const isBarer = words === known && !isFuller && isBarerForm(name, cluster.name);
    if (!isFuller && !(isBarer && parts.length === cluster.parts.length)) return;
    cluster.name = name;
    cluster.parts = parts;
    this.register(cluster, parts);
  }

  private agrees(few: readonly NamePart[], many: readonly NamePart[]): boolean {
    const [short, long] = wordCount(few) <= wordCount(many) ? [few, many] : [many, few];
    const words = short.filter(({ isInitial }) => !isInitial);
    const longWords = long.filter(({ isInitial }) => !isInitial);
    const isMatched = words.every((part) =>
      longWords.some((other) => this.isSameWord(part.text, other.text)),
    );
    if (!isMatched || words.length === 0) return false;
    if (words.length === 1 && long.length > 1 && short.length > 1)
      return initialsAgree(short, long);
    return true;
  }

  private isSameWord(a: string, b: string): boolean {
    if (HAN.test(a) && HAN.test(b)) return a.startsWith(b) || b.startsWith(a);
    return isSameName(a, b, this.language);
  }

  private lastMentioned(clusters: PersonCluster[], before: number): PersonCluster | undefined {
    let best: PersonCluster | undefined;
    let latest = -1;
    for (const cluster of clusters) {
      const last = cluster.mentions.findLast((mention) => mention < before) ?? -1;
      if (!best || last > latest) {
        best = cluster;
        latest = last;
      }
    }
    return best;
  }
}

/** Endings make names longer; Chinese and Japanese names have none, and the longer one says more. */
function isBarerForm(name: string, known: string): boolean {
  return HAN.test(name) ? name.length > known.length : name.length < known.length;
}

/** Names recur, in one text and from text to text. */
const REMEMBERED_NAMES = 4000;
const remembered = new Map<string, NamePart[]>();

/** Words of a name, initials marked. */
export function partsOfName(text: string, language: string): NamePart[] {
  const asked = `${language} ${text}`;
  const known = remembered.get(asked);
  if (known) return known;
  if (remembered.size >= REMEMBERED_NAMES) remembered.clear();
  const parts = cutName(text, language);
  remembered.set(asked, parts);
  return parts;
}

function cutName(text: string, language: string): NamePart[] {
  const words = text
    .split(/[\s·•・＝]+|(?<=\p{L}\.)(?=\p{L})/u)
    .filter((word) => /\p{L}/u.test(word));
  const isHan = words.length === 1 && HAN.test(words[0] ?? '');
  const plain = words.map((word) => ({
    text: withoutApostropheEnding(word, language).replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, ''),
    isInitial: isInitial(word),
  }));
  if (isHan || plain.length === 0) return plain;
  const strong = new Set(nameParts(plain.map((part) => part.text).join(' ')));
  const isStrong = (text: string): boolean => text.split('-').some((piece) => strong.has(piece));
  const kept = plain.filter((part) => part.isInitial || isStrong(part.text));
  return kept.some((part) => !part.isInitial) ? kept : plain;
}

function isFullName(parts: readonly NamePart[]): boolean {
  return wordCount(parts) > 1 || (parts.length === 1 && HAN.test(parts[0]?.text ?? ''));
}

function wordCount(parts: readonly NamePart[]): number {
  return parts.reduce((sum, part) => sum + (part.isInitial ? 0 : 1), 0);
}

function prefixOf(word: string): string {
  return HAN.test(word) ? word.charAt(0) : word.slice(0, PREFIX_LENGTH).toLowerCase();
}

const APOSTROPHE = /['’]/;

function plainName(text: string, language: string): string {
  if (!APOSTROPHE.test(text)) return text;
  return text
    .split(/(\s+)/)
    .map((word) => withoutApostropheEnding(word, language))
    .join('');
}

/** Letters that stand for one sound in some spelling, as first sounds of a name; each class matches either. */
const FIRST_SOUNDS: readonly RegExp[] = [
  ...[...'abdefgiklmnoprstuvwz'].map((letter) => new RegExp(letter)),
  /[kgqhxc]/,
  /[szxcjt]/,
  /[jyi]/,
  /[vwfu]/,
  /[eyaji]/,
  /[dj]/,
];

/** "X." may abbreviate Khalaf, but "I." does not abbreviate Anar. */
function initialsAgree(short: readonly NamePart[], long: readonly NamePart[]): boolean {
  const initial = short.find((part) => part.isInitial);
  const given = long.find((part) => part.isInitial) ?? long[0];
  if (!initial || !given) return true;
  const a = firstSounds(initial.text);
  const b = firstSounds(given.text);
  return FIRST_SOUNDS.some((sounds) => sounds.test(a) && sounds.test(b));
}

/** The first letter as written and as it sounds. */
function firstSounds(word: string): string {
  return word.charAt(0).toLowerCase() + romanise(word.replace(/\./g, '')).charAt(0);
}
