import { SaveSnippetButton, type SaveState } from '@/components/collection/SaveSnippetButton';
import { EntityCard } from '@/components/entities/EntityCard';
import type { PersonEntity, PlaceEntity } from '@/lib/entities/entity';
import { COUNTRY, LONG_OFFICIAL, OFFICIAL, PLACE } from '@/tests/fixtures/components/article';
import { SNIPPETS } from '@/tests/fixtures/components/snippets';
import type { Scene } from '../scenes';

const nothing = () => undefined;

function card(name: string, entity: PersonEntity | PlaceEntity, count: number): Scene {
  return {
    name: `card-${name}`,
    surface: 'in-page',
    show: () => (
      <EntityCard
        entity={entity}
        articleLanguage="de"
        mentionCount={count}
        mentionNumber={count > 1 ? 2 : undefined}
        takesFocus={false}
        onPrevious={nothing}
        onNext={nothing}
        onClose={nothing}
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
        onNote={nothing}
        onOpenCollection={nothing}
        onDismiss={nothing}
      />
    ),
  };
}

export const inPageScenes: Scene[] = [
  card('official', OFFICIAL, 3),
  card('official-long', LONG_OFFICIAL, 1),
  card('place', PLACE, 2),
  card('country', COUNTRY, 12),
  saver('idle', { kind: 'idle' }),
  saver('saving', { kind: 'saving' }),
  saver('saved', { kind: 'saved', note: '' }),
  saver('failed', {
    kind: 'failed',
    reason: 'The background did not answer.',
    text: SNIPPETS[3]?.text ?? '',
  }),
];
