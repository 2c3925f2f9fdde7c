import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useI18n } from '@/components/primitives/i18n';
import { VirtualList } from '@/components/primitives/VirtualList';
import type { MapDrawing } from '@/lib/atlas/map-drawing';
import type { Snippet } from '@/lib/collection/snippet';
import type { SnippetGroup } from '@/lib/messaging/overview-calls';
import type { CollectionActions } from './CollectionView';
import { EventGroups } from './EventGroups';
import { PlacesOverview } from './PlacesOverview';
import { SelectionBar } from './SelectionBar';
import { SnippetCard } from './SnippetCard';
import { SnippetRow } from './SnippetRow';
import { Timeline } from './Timeline';
import { useSelection } from './use-selection';
import { type View, ViewSwitch } from './ViewSwitch';

export interface OverviewProps {
  /** The shown snippets by event; absent while they are being grouped. */
  groups?: SnippetGroup[];
  /** Where the shown snippets' places are; absent while it is drawn. */
  map?: { drawing: MapDrawing; places: number };
  /** Told what is shown in a view that needs groups or a map. */
  onShown(view: View, snippets: readonly Snippet[]): void;
}

export interface SnippetBrowserProps extends OverviewProps {
  snippets: Snippet[];
  knownTags: string[];
  nowMs: number;
  actions: CollectionActions;
  onDelete(ids: string[]): void;
  onPickTag(tag: string): void;
  /** ISO days. */
  onPickDays(from: string, to: string): void;
}

const CARD_PX = 260;
const ROW_PX = 64;

/** The snippets as cards, as rows, by event, or on map and time line; with what can be done to selected ones. */
export function SnippetBrowser(props: SnippetBrowserProps) {
  const { snippets, knownTags, nowMs, actions, onShown } = props;
  const { t } = useI18n();
  const [view, setView] = useState<View>('cards');
  const selection = useSelection(snippets);
  const selectedTags = useMemo(
    () => [...new Set(selection.snippets.flatMap(({ tags }) => tags))].sort(),
    [selection.snippets],
  );
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => onShown(view, snippets), [view, snippets, onShown]);
  const selectedIds = selection.snippets.map(({ id }) => id);

  const card = (snippet: Snippet) => (
    <SnippetCard
      snippet={snippet}
      knownTags={knownTags}
      nowMs={nowMs}
      isSelected={selection.ids.has(snippet.id)}
      onSelect={(isRange) => selection.toggle(snippet.id, isRange)}
      actions={actions}
      onDelete={() => {
        focusNext(list.current, snippet.id);
        props.onDelete([snippet.id]);
      }}
      onPickTag={props.onPickTag}
    />
  );
  return (
    <>
      <ViewSwitch view={view} onView={setView} />
      {selectedIds.length > 0 && (
        <SelectionBar
          count={selectedIds.length}
          total={snippets.length}
          tags={selectedTags}
          knownTags={knownTags}
          onAll={selection.all}
          onNone={selection.none}
          onChange={(change) => actions.onChangeMany(selectedIds, change)}
          onDelete={() => {
            props.onDelete(selectedIds);
            selection.none();
          }}
          onExport={(format) => actions.onExport(format, selection.snippets)}
        />
      )}
      {view === 'cards' && (
        <VirtualList
          class="snippets"
          listRef={list}
          items={snippets}
          keyOf={({ id }) => id}
          estimatedHeight={CARD_PX}
          render={card}
        />
      )}
      {view === 'rows' && (
        <VirtualList
          class="snippet-rows"
          items={snippets}
          keyOf={({ id }) => id}
          estimatedHeight={ROW_PX}
          render={(snippet) => (
            <SnippetRow
              snippet={snippet}
              nowMs={nowMs}
              isSelected={selection.ids.has(snippet.id)}
              onSelect={(isRange) => selection.toggle(snippet.id, isRange)}
              onOpen={actions.onOpen}
            />
          )}
        />
      )}
      {view === 'events' &&
        (props.groups ? (
          <EventGroups groups={props.groups} snippets={snippets} render={card} />
        ) : (
          <p class="collection-loading" role="status">
            {t('grouping')}
          </p>
        ))}
      {view === 'overview' && (
        <>
          <PlacesOverview drawing={props.map?.drawing} count={props.map?.places ?? 0} />
          <Timeline snippets={snippets} onPick={props.onPickDays} />
        </>
      )}
    </>
  );
}

/** The button that was pressed goes with its card; without this the keyboard would start again at the top. */
function focusNext(list: HTMLElement | null, id: string): void {
  const cards = [...(list?.querySelectorAll<HTMLElement>('.snippet') ?? [])];
  const at = cards.findIndex(({ dataset }) => dataset.id === id);
  const next = cards[at + 1] ?? cards[at - 1];
  requestAnimationFrame(() => next?.querySelector<HTMLElement>('.snippet-title')?.focus());
}
