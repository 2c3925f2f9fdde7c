import { LexiconClass } from '@/lib/entities/tagger/lexicon';
import { Script, scriptOf } from '@/lib/entities/tagger/script';
import { readCities } from '../../gazetteer/cities';
import { fakerNames, type ListedName } from '../lexicon/name-lists';
import type { MarkedSpan, MarkedText } from './marked-text';
import { NativeNames } from './native-names';
import type { Random } from './random';

/** Inhabitants from which a town's name may stand in for another's. */
const SMALLEST_TOWN = 100_000;
/** How often a name comes from the lists rather than from the marked texts of the language. */
const LISTED_SHARE = 0.5;
/** And how often a name that only its letters tell is built anew: no text has enough of them. */
const NATIVE_SHARE = 0.75;

type Pools = Map<string, string[]>;

function scriptKey(text: string): number {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return scriptOf(letter.charCodeAt(0));
}

/**
 * Puts other names into marked sentences, so that the tagger learns to trust what stands around a name, and meets
 * more names than the texts have. Names come from the same language's marks, and from lists in the same script.
 */
export class OtherNames {
  private readonly marked: Pools = new Map();
  private readonly listed: Pools = new Map();
  private readonly native: NativeNames;

  constructor(
    texts: readonly MarkedText[],
    private readonly random: Random,
    /** Words of names in other scripts than Latin, given names and surnames alike. */
    transcribedNames: readonly ListedName[],
  ) {
    this.native = new NativeNames(random);
    for (const { language, text, spans } of texts) {
      for (const { start, end, type } of spans) {
        const name = text.slice(start, end);
        if (type === 'person' || type === 'place') {
          this.add(this.marked, `${type} ${language} ${wordsOf(name)} ${scriptKey(name)}`, name);
        }
      }
    }
    for (const { text, classBit } of fakerNames()) {
      const part = classBit === LexiconClass.givenName ? 'given' : 'surname';
      this.add(this.listed, `${part} ${scriptKey(text)}`, text);
    }
    for (const { text } of transcribedNames) {
      if (scriptKey(text) === Script.latin) continue;
      for (const part of ['given', 'surname']) {
        this.add(this.listed, `${part} ${scriptKey(text)}`, text);
      }
    }
    for (const city of readCities(new Map())) {
      if (city.population < SMALLEST_TOWN) continue;
      for (const { text } of city.names) this.add(this.listed, `place ${scriptKey(text)}`, text);
    }
  }

  /** The text with every person and place under another name; one name becomes one other throughout. */
  replaceIn(marked: MarkedText): MarkedText {
    const chosen = new Map<string, string>();
    const spans: MarkedSpan[] = [];
    let text = '';
    let at = 0;
    for (const span of [...marked.spans].sort((a, b) => a.start - b.start)) {
      if (span.start < at) return marked;
      const name = marked.text.slice(span.start, span.end);
      text += marked.text.slice(at, span.start);
      const other = chosen.get(name) ?? this.otherFor(name, span.type, marked.language);
      chosen.set(name, other);
      spans.push({ ...span, start: text.length, end: text.length + other.length });
      text += other;
      at = span.end;
    }
    return { ...marked, text: text + marked.text.slice(at), spans };
  }

  private otherFor(name: string, type: MarkedSpan['type'], language: string): string {
    if (type !== 'person' && type !== 'place') return name;
    const script = scriptKey(name);
    const native = type === 'person' ? this.nativePerson(name, language) : undefined;
    if (native) return native;
    if (this.random.next() < LISTED_SHARE) {
      const listed =
        type === 'person' ? this.listedPerson(name, script) : this.pick(`place ${script}`);
      if (listed) return listed;
    }
    const pool = this.marked.get(`${type} ${language} ${wordsOf(name)} ${script}`) ?? [];
    return this.random.pick(pool) ?? name;
  }

  private nativePerson(name: string, language: string): string | undefined {
    return this.random.next() < NATIVE_SHARE ? this.native.otherFor(name, language) : undefined;
  }

  private listedPerson(name: string, script: number): string | undefined {
    const surname = this.pick(`surname ${script}`);
    const given = this.pick(`given ${script}`);
    if (wordsOf(name) === 1) return this.random.next() < 0.75 ? surname : given;
    const space = /\s/.test(name) ? ' ' : '';
    return surname && given ? `${given}${space}${surname}` : undefined;
  }

  private pick(key: string): string | undefined {
    return this.random.pick(this.listed.get(key) ?? []);
  }

  private add(pools: Pools, key: string, name: string): void {
    const pool = pools.get(key);
    if (pool) pool.push(name);
    else pools.set(key, [name]);
  }
}

/** 1, or 2 for several: names of one word stand where names of one word stood. */
function wordsOf(name: string): number {
  return /[\s-]/.test(name) ? 2 : 1;
}
