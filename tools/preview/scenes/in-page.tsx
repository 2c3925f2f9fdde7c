import { SaveSnippetButton, type SaveState } from '@/components/collection/SaveSnippetButton';
import { EntityCard } from '@/components/entities/EntityCard';
import type { ReferenceState } from '@/components/entities/Reference';
import type { PersonEntity, PlaceEntity } from '@/lib/entities/entity';
import type { EntityKnowledge } from '@/lib/messaging/entity-knowledge';
import {
  COUNTRY,
  KNOWN_OFFICIAL,
  LONG_OFFICIAL,
  OFFICIAL,
  PLACE,
} from '@/tests/fixtures/components/article';
import {
  COUNTRY_KNOWN,
  NOTHING_KNOWN,
  OFFICIAL_KNOWN,
  PLACE_KNOWN,
  REFERENCE,
} from '@/tests/fixtures/components/knowledge';
import { SNIPPETS } from '@/tests/fixtures/components/snippets';
import type { Scene } from '../scenes';

const nothing = () => undefined;

interface CardState {
  knowledge?: EntityKnowledge;
  reference?: ReferenceState;
}

function card(
  name: string,
  entity: PersonEntity | PlaceEntity,
  count: number,
  { knowledge, reference = { kind: 'idle' } }: CardState = {},
): Scene {
  return {
    name: `card-${name}`,
    surface: 'in-page',
    show: () => (
      <EntityCard
        entity={entity}
        articleLanguage="de"
        knowledge={knowledge}
        reference={reference}
        mentionCount={count}
        mentionNumber={count > 1 ? 2 : undefined}
        takesFocus={false}
        onPrevious={nothing}
        onNext={nothing}
        onClose={nothing}
        onOpenArticle={nothing}
        onOpenSnippet={nothing}
        onAskReference={nothing}
      />
    ),
  };
}

function saver(name: string, state: SaveState): Scene {
  return {
    name: `save-${name}`,
    surface: 'in-page',
    show: () => (
      <SaveSnippetButton
        state={state}
        onSave={nothing}
        onChange={nothing}
        onOpenCollection={nothing}
        onDismiss={nothing}
      />
    ),
  };
}

export const inPageScenes: Scene[] = [
  card('official', OFFICIAL, 3, { knowledge: OFFICIAL_KNOWN }),
  card('official-new', OFFICIAL, 3, { knowledge: NOTHING_KNOWN }),
  card('official-known', KNOWN_OFFICIAL, 1, { knowledge: NOTHING_KNOWN }),
  card('official-long', LONG_OFFICIAL, 1),
  card('place', PLACE, 2, { knowledge: PLACE_KNOWN }),
  card('place-loading', PLACE, 2),
  card('country', COUNTRY, 12, { knowledge: COUNTRY_KNOWN }),
  card('asking', OFFICIAL, 3, { reference: { kind: 'asking' } }),
  card('reference', OFFICIAL, 3, { reference: { kind: 'found', entries: REFERENCE } }),
  card('reference-none', OFFICIAL, 3, { reference: { kind: 'found', entries: [] } }),
  card('reference-failed', OFFICIAL, 3, {
    reference: { kind: 'failed', reason: 'server-error' },
  }),
  saver('idle', { kind: 'idle' }),
  saver('saving', { kind: 'saving' }),
  saver('saved', {
    kind: 'saved',
    note: '',
    tags: ['rail', 'to check'],
    colour: 'green',
    knownTags: [],
  }),
  saver('failed', {
    kind: 'failed',
    reason: 'The background did not answer.',
    text: SNIPPETS[3]?.text ?? '',
  }),
];
