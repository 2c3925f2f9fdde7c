import type { Entity, Mention, Recognition } from '@/lib/entities/entity';
import { personKey } from '@/lib/entities/people/person-key';
import type { ReadReport } from '@/lib/event/align/report';
import { fold } from '@/lib/event/fold';
import { lexemes } from '@/lib/event/lexemes';
import type { WordSpace } from '@/lib/event/words/word-space';

/** A report of paragraphs in which the given names are recognised wherever they stand. */
export function makeReport(
  language: string,
  paragraphs: string[],
  named: Partial<Record<'people' | 'places' | 'organisations', Record<string, string[]>>> = {},
): ReadReport {
  const text = paragraphs.join('\n');
  let at = 0;
  const spans = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 1;
    return { start, end: start + paragraph.length };
  });
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  const mention = (kind: Entity['kind'], entityId: string, spellings: string[]): void => {
    for (const spelling of spellings) {
      for (const { index } of text.matchAll(new RegExp(spelling, 'g'))) {
        const taken = mentions.some(({ start, end }) => index >= start && index < end);
        if (!taken) mentions.push({ kind, entityId, start: index, end: index + spelling.length });
      }
    }
  };
  for (const [id, spellings] of Object.entries(named.people ?? {})) {
    const name = spellings[0] ?? id;
    entities.push({ kind: 'person', id, name, key: personKey(name), offices: [] });
    mention('person', id, spellings);
  }
  for (const [id, spellings] of Object.entries(named.places ?? {})) {
    entities.push({ kind: 'place', id, name: spellings[0] ?? id, ancestors: [] });
    mention('place', id, spellings);
  }
  for (const [id, spellings] of Object.entries(named.organisations ?? {})) {
    entities.push({ kind: 'organisation', id, name: spellings[0] ?? id });
    mention('organisation', id, spellings);
  }
  mentions.sort((a, b) => a.start - b.start);
  const recognition: Recognition = { entities, mentions, offices: [], titleMentions: [] };
  return { article: { title: '', text, paragraphs: spans, language }, recognition };
}

/** A word space whose concepts are the given groups of words that mean one thing in any language; it knows no other word. */
export function makeWordSpace(...concepts: string[][]): WordSpace {
  const idOf = new Map(concepts.flatMap((words, id) => words.map((word) => [fold(word), id])));
  return {
    describe(_title, { text }) {
      const found = new Map<number, string>();
      for (const { folded, text: word } of lexemes(text)) {
        const id = idOf.get(folded);
        if (id !== undefined && !found.has(id)) found.set(id, word);
      }
      const ids = [...found.keys()].sort((a, b) => a - b);
      return {
        ids,
        weights: ids.map(() => 1 / Math.sqrt(ids.length)),
        texts: ids.map((id) => found.get(id) ?? ''),
        names: ids.map(() => 0),
      };
    },
  };
}
