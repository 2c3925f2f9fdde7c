import { type CollectionState, CollectionView } from '@/components/collection/CollectionView';
import { ImportDialog, type ImportState } from '@/components/collection/ImportDialog';
import { collectionParts, importPreview, noActions } from '@/tests/fixtures/components/collection';
import { manySnippets, SNIPPETS } from '@/tests/fixtures/components/snippets';
import type { Scene } from '../scenes';

const nothing = () => undefined;

function scene(
  name: string,
  state: CollectionState,
  clicks?: string[],
  parts: Partial<typeof collectionParts> = {},
): Scene {
  return {
    name: `collection-${name}`,
    surface: 'collection',
    clicks,
    show: () => (
      <CollectionView state={state} actions={noActions} {...collectionParts} {...parts} />
    ),
  };
}

function importing(name: string, state: ImportState): Scene {
  return {
    name: `collection-import-${name}`,
    surface: 'collection',
    show: () => <ImportDialog state={state} onConfirm={nothing} onClose={nothing} />,
  };
}

const ready: CollectionState = { kind: 'ready', snippets: SNIPPETS };
const view = (nth: number): string => `.view-choice:nth-of-type(${nth})`;
const [unsaved] = SNIPPETS;

export const collectionScenes: Scene[] = [
  scene('ready', ready),
  scene('editing', ready, ['.snippet-note']),
  scene('deleted', ready, ['.snippet .icon-button']),
  scene('selected', ready, ['.snippet-tools > .checkbox']),
  scene('rows', { kind: 'ready', snippets: manySnippets(60) }, [view(2)]),
  scene('events', ready, [view(3)]),
  scene('overview', ready, [view(4)]),
  scene('exporting', ready, ['.collection-exports summary']),
  scene('safety', ready, ['.collection-exports > .button:last-child']),
  scene('pending', ready, [], {
    unreadable: 2,
    pending: {
      saves: unsaved
        ? [{ snippet: unsaved, reason: 'The disk is full.', failedAt: unsaved.createdAt }]
        : [],
      onRetry: nothing,
      onDiscard: nothing,
    },
  }),
  scene('empty', { kind: 'ready', snippets: [] }),
  scene('loading', { kind: 'loading' }),
  scene('failed', { kind: 'failed', reason: 'The disk is full.' }),
  importing('preview', importPreview()),
  importing('refused', { kind: 'refused', reason: 'unknown' }),
  importing('writing', { kind: 'writing', done: 1500, total: 4000 }),
  importing('done', {
    kind: 'done',
    result: { added: 3, merged: 1, unchanged: 2, refused: 1 },
    skipped: [],
  }),
];
