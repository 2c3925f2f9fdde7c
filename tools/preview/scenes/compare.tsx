import { CompareView, type ComparisonState } from '@/components/compare/CompareView';
import { headOf, type ReportSlot } from '@/components/compare/report-slot';
import {
  COMPARED_ARTICLES,
  COMPARED_URLS,
  COMPARISON,
  THREE_REPORTS,
} from '@/tests/fixtures/components/comparison';
import type { Scene } from '../scenes';

const nothing = () => undefined;
const [FIRST = '', SECOND = ''] = COMPARED_URLS;

function scene(
  name: string,
  slots: ReportSlot[],
  state: ComparisonState,
  clicks?: string[],
): Scene {
  return {
    name: `compare-${name}`,
    surface: 'compare',
    clicks,
    show: () => (
      <CompareView
        slots={slots}
        state={state}
        candidates={slots.length === 2 && state.kind === 'ready' ? ready.slice(2).map(headOf) : []}
        onAdd={nothing}
        onRetry={nothing}
        onOpen={nothing}
        onFetch={nothing}
      />
    ),
  };
}

const ready = COMPARED_ARTICLES.map(
  (article): ReportSlot => ({ kind: 'ready', url: article.url, article }),
);
const two = ready.slice(0, 2);
const one = ready.slice(0, 1);
const waiting: ComparisonState = { kind: 'waiting' };

export const compareScenes: Scene[] = [
  scene('two', two, { kind: 'ready', comparison: COMPARISON }),
  scene('three', ready, { kind: 'ready', comparison: THREE_REPORTS }),
  scene('passage', two, { kind: 'ready', comparison: COMPARISON }, [
    '[data-report="0"][data-passage="5"]',
  ]),
  scene('differences', two, { kind: 'ready', comparison: COMPARISON }, ['.filter:last-child']),
  scene('alike', two, {
    kind: 'ready',
    comparison: { ...COMPARISON, differences: { onlyHere: [], differ: [], saidDifferently: [] } },
  }),
  scene(
    'loading',
    COMPARED_URLS.slice(0, 2).map((url) => ({ kind: 'loading', url })),
    waiting,
  ),
  scene('asking', [...one, { kind: 'asking', url: SECOND }], waiting),
  scene('unreadable', [...one, { kind: 'failed', url: SECOND, reason: 'not-an-article' }], waiting),
  scene('unreachable', [...one, { kind: 'failed', url: SECOND, reason: 'timeout' }], waiting),
  scene('comparing', two, { kind: 'comparing' }),
  scene('failed', two, { kind: 'failed', reason: 'No answer within 10000 ms' }),
  scene('nothing-to-compare', [{ kind: 'loading', url: FIRST }], waiting),
];
