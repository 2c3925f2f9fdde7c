import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { useI18n } from '@/components/primitives/i18n';
import { languageName } from '@/components/primitives/names';
import { VirtualList } from '@/components/primitives/VirtualList';
import type { Snippet } from '@/lib/collection/snippet';
import type { SnippetGroup } from '@/lib/messaging/overview-calls';

export interface EventGroupsProps {
  groups: SnippetGroup[];
  snippets: readonly Snippet[];
  render(snippet: Snippet): ComponentChild;
}

const GROUP_PX = 600;

/** Snippets of different languages about one event stand together; events with the most languages come first. */
export function EventGroups({ groups, snippets, render }: EventGroupsProps) {
  const { plural, locale } = useI18n();
  const byId = useMemo(() => new Map(snippets.map((one) => [one.id, one])), [snippets]);
  const ordered = useMemo(
    () => [...groups].sort((a, b) => b.languages.length - a.languages.length),
    [groups],
  );
  return (
    <VirtualList
      class="event-groups"
      items={ordered}
      keyOf={({ ids }) => ids[0] ?? ''}
      estimatedHeight={GROUP_PX}
      render={({ ids, languages, articles }) => (
        <section class="event-group">
          <h2 class="event-group-title" lang={byId.get(ids[0] ?? '')?.article.language}>
            <bdi>{byId.get(ids[0] ?? '')?.article.title}</bdi>
          </h2>
          <p class="hint">
            {plural('groupArticles', articles)} ·{' '}
            {new Intl.ListFormat(locale, { type: 'unit' }).format(
              languages.map((language) => languageName(language, locale)),
            )}
          </p>
          <ol class="snippets">
            {ids.flatMap((id) => {
              const snippet = byId.get(id);
              return snippet ? [<li key={id}>{render(snippet)}</li>] : [];
            })}
          </ol>
        </section>
      )}
    />
  );
}
