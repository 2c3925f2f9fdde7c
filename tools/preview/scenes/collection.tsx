import { type CollectionState, CollectionView } from '@/components/collection/CollectionView';
import { NOW_MS } from '@/tests/fixtures/components/reports';
import { SNIPPETS } from '@/tests/fixtures/components/snippets';
import type { Scene } from '../scenes';

const nothing = () => undefined;

function scene(name: string, state: CollectionState, clicks?: string[]): Scene {
  return {
    name: `collection-${name}`,
    surface: 'collection',
    clicks,
    show: () => (
      <CollectionView
        state={state}
        nowMs={NOW_MS}
        onOpen={nothing}
        onUpdate={nothing}
        onDelete={nothing}
        onRestore={nothing}
        onExport={nothing}
        onRetry={nothing}
      />
    ),
  };
}

const ready: CollectionState = { kind: 'ready', snippets: SNIPPETS };

export const collectionScenes: Scene[] = [
  scene('ready', ready),
  scene('editing', ready, ['.snippet-note']),
  scene('deleted', ready, ['.snippet .icon-button']),
  scene('empty', { kind: 'ready', snippets: [] }),
  scene('loading', { kind: 'loading' }),
  scene('failed', { kind: 'failed', reason: 'The disk is full.' }),
];
