import { hostOf } from '@/components/coverage/web-address';
import { Facts } from '@/components/primitives/Facts';
import { Icon } from '@/components/primitives/Icon';
import { IconButton } from '@/components/primitives/IconButton';
import { useI18n } from '@/components/primitives/i18n';
import { LanguageName } from '@/components/primitives/LanguageName';
import { RelativeTime } from '@/components/primitives/RelativeTime';
import { dateInWords } from '@/components/primitives/time-words';
import type { SnippetEdit } from '@/lib/collection/change-snippet';
import type { Snippet } from '@/lib/collection/snippet';
import { isOfficial } from '@/lib/entities/entity';
import { ColourPicker } from './ColourPicker';
import { KnownReports } from './KnownReports';
import { SnippetNote } from './SnippetNote';
import { SnippetTags } from './SnippetTags';

export interface CardActions {
  /** Shows the passage in its article. */
  onOpen(snippet: Snippet): void;
  /** Opens another report of the event. */
  onOpenReport(url: string): void;
  /** May reject: the words stay in the editor then. */
  onUpdate(id: string, change: SnippetEdit): Promise<void> | void;
}

export interface SnippetCardProps {
  snippet: Snippet;
  /** Tags in use, to complete from. */
  knownTags: string[];
  nowMs: number;
  isSelected: boolean;
  onSelect(isRange: boolean): void;
  actions: CardActions;
  onDelete(): void;
  onPickTag(tag: string): void;
}

/** A saved passage with its source, and the reader's note, tags and colour. */
export function SnippetCard({ snippet, knownTags, nowMs, actions, ...props }: SnippetCardProps) {
  const { t, locale } = useI18n();
  const { article } = snippet;
  return (
    <article class={`snippet snippet-edge-${snippet.colour}`} data-id={snippet.id}>
      <blockquote class="snippet-quote" lang={snippet.language} dir="auto">
        {snippet.text}
      </blockquote>
      {snippet.missingSince && (
        <p class="hint">
          <Icon name="alert" /> {t('snippetMissing')}
        </p>
      )}
      <div class="snippet-source">
        <button
          type="button"
          class="snippet-title"
          title={t('snippetOpen')}
          onClick={() => actions.onOpen(snippet)}
        >
          <bdi lang={article.language}>{article.title || hostOf(article.canonicalUrl)}</bdi>
        </button>
        <Facts
          items={[
            <bdi>{article.siteName ?? hostOf(article.canonicalUrl)}</bdi>,
            <LanguageName language={article.language} />,
            article.publishedAt && <RelativeTime iso={article.publishedAt} nowMs={nowMs} />,
            t('snippetSavedOn', dateInWords(Date.parse(snippet.createdAt), locale, nowMs)),
          ]}
        />
        <NamedEntities snippet={snippet} />
      </div>
      <SnippetNote
        note={snippet.note}
        onSave={(note, noteBefore) => actions.onUpdate(snippet.id, { note, noteBefore })}
      />
      <KnownReports reports={snippet.reports} onOpen={actions.onOpenReport} />
      <div class="snippet-foot">
        <SnippetTags
          tags={snippet.tags}
          knownTags={knownTags}
          onChange={(tags) => actions.onUpdate(snippet.id, { tags, tagsBefore: snippet.tags })}
          onPick={props.onPickTag}
        />
        <div class="snippet-tools">
          <ColourPicker
            colour={snippet.colour}
            onChange={(colour) => void actions.onUpdate(snippet.id, { colour })}
          />
          <input
            class="checkbox"
            type="checkbox"
            checked={props.isSelected}
            aria-label={t('selectSnippet', snippet.text.slice(0, 60))}
            title={t('selectLabel')}
            onClick={(event) => props.onSelect(event.shiftKey)}
          />
          <IconButton icon="trash" label={t('snippetDelete')} onClick={props.onDelete} />
        </div>
      </div>
    </article>
  );
}

function NamedEntities({ snippet }: { snippet: Snippet }) {
  const { t } = useI18n();
  const named = snippet.entities.filter((entity) => entity.kind === 'place' || isOfficial(entity));
  if (named.length === 0) return null;
  return (
    <ul class="snippet-entities" aria-label={t('snippetEntities')}>
      {named.map((entity) => (
        <li key={entity.id}>
          <bdi
            class={`mark mark-${entity.kind === 'place' ? 'place' : 'official'}`}
            lang={snippet.language}
          >
            {entity.name}
          </bdi>
        </li>
      ))}
    </ul>
  );
}
