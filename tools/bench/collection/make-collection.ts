import { SNIPPET_COLOURS } from '@/lib/collection/colours';
import type { Snippet } from '@/lib/collection/snippet';
import type { PersonEntity } from '@/lib/entities/entity';
import { personKey } from '@/lib/entities/people/person-key';
import { sampleSnippet } from '@/tests/unit/collection/sample-snippet';
import { Random } from '../anchoring/random';

interface Language {
  code: string;
  /** Syllables that invented words are made of; one list a script. */
  syllables: string[];
  /** Between words; '' in scripts that have no spaces. */
  space: string;
}

const LATIN =
  'ba be bi da de do ka ke la le li ma me mo na ne no pa ra re ri sa se so ta te to va ve vi sch ung tion ment heit lik ler'.split(
    ' ',
  );
const LANGUAGES: Language[] = [
  { code: 'en', syllables: LATIN, space: ' ' },
  { code: 'de', syllables: [...LATIN, 'ü', 'ö', 'ä', 'ß'], space: ' ' },
  { code: 'tr', syllables: [...LATIN, 'ı', 'ğ', 'ş', 'ç', 'İ'], space: ' ' },
  {
    code: 'ru',
    syllables: 'ба во го да ем жи за ко ло ми но по ро са ту ни ция ость ски ные'.split(' '),
    space: ' ',
  },
  { code: 'ar', syllables: 'ال با تا من في كت حر سل مر قد رئ يس ون ات ها'.split(' '), space: ' ' },
  {
    code: 'zh',
    syllables: [
      ...'政府今天宣布新的协议将在明年生效总统部长会见港口铁路经济合作北京上海代表团访问签署能源',
    ],
    space: '',
  },
];

const WORDS_PER_LANGUAGE = 6_000;
const DAY_MS = 86_400_000;

/** An invented collection: passages of 30 to 70 words in six scripts, drawn as unevenly as words are in texts. Equal sizes are equal. */
export function makeCollection(size: number): { snippets: Snippet[]; words: string[] } {
  const random = new Random(7);
  const lexicons = LANGUAGES.map(({ syllables }) =>
    Array.from({ length: WORDS_PER_LANGUAGE }, () => wordOf(syllables, random)),
  );
  const snippets = Array.from({ length: size }, (_, index) => {
    const which = index % LANGUAGES.length;
    const { code, space } = LANGUAGES[which] as Language;
    const lexicon = lexicons[which] ?? [];
    const words = (least: number, most: number) =>
      Array.from({ length: random.between(least, most) }, () => drawn(lexicon, random)).join(space);
    const canonicalUrl = `https://outlet-${index % 60}.example/${Math.floor(index / 3)}`;
    const createdAt = new Date(Date.UTC(2026, 0, 1) - random.next() * 900 * DAY_MS).toISOString();
    return sampleSnippet({
      id: `bench-${index}`,
      article: {
        canonicalUrl,
        url: canonicalUrl,
        title: words(6, 12),
        siteName: `Outlet ${index % 60}`,
        language: code,
      },
      text: words(30, 70),
      language: code,
      note: index % 4 === 0 ? words(5, 20) : '',
      tags: index % 3 === 0 ? [`tag ${index % 40}`] : [],
      colour: SNIPPET_COLOURS[index % SNIPPET_COLOURS.length] ?? 'yellow',
      entities: [
        { kind: 'place', id: `gn:${index % 500}`, name: drawn(lexicon, random), ancestors: [] },
        official(`${lexicon[index % 250]} ${lexicon[index % 375]}`, code, index % 30),
      ],
      createdAt,
      updatedAt: createdAt,
    });
  });
  return { snippets, words: lexicons.flat() };
}

/** A minister of one of thirty countries, as texts in any of the scripts name one. */
function official(name: string, language: string, country: number): PersonEntity {
  const office = { role: 'minister', country: `C${country}`, text: 'minister' };
  return { kind: 'person', id: 'p', name, key: personKey(name, language), offices: [office] };
}

function wordOf(syllables: string[], random: Random): string {
  return Array.from({ length: random.between(2, 4) }, () => random.pick(syllables)).join('');
}

/** Zipf: the n-th word is drawn about 1/n as often as the first. */
function drawn(lexicon: string[], random: Random): string {
  return lexicon[Math.floor(lexicon.length ** random.next()) - 1] ?? lexicon[0] ?? '';
}
