import { hostOf } from '@/components/coverage/web-address';
import { Facts } from '@/components/primitives/Facts';
import { IconButton } from '@/components/primitives/IconButton';
import { useI18n } from '@/components/primitives/i18n';
import { LanguageName } from '@/components/primitives/LanguageName';
import { RelativeTime } from '@/components/primitives/RelativeTime';
import { dateInWords } from '@/components/primitives/time-words';
import type { Snippet } from '@/lib/collection/snippet';
import { isOfficial } from '@/lib/entities/entity';
import { SnippetNote } from './SnippetNote';
import { SnippetTags } from './SnippetTags';

export type SnippetChange = Partial<Pick<Snippet, 'note' | 'tags'>>;

export interface SnippetCardProps {
  snippet: Snippet;
  /** Tags in use, to complete from. */
  knownTags: string[];
  nowMs: number;
  onOpen(snippet: Snippet): void;
  onUpdate(id: string, change: SnippetChange): Promise<void> | void;
  onDelete(snippet: Snippet): void;
  onPickTag(tag: string): void;
}

/** A saved passage with its source, and the reader's note and tags. */
export function SnippetCard({ snippet, knownTags, nowMs, ...actions }: SnippetCardProps) {
  const { t, locale } = useI18n();
  const { article } = snippet;
  const named = snippet.entities.filter((entity) => entity.kind === 'place' || isOfficial(entity));
  return (
    <article class="snippet">
      <blockquote class="snippet-quote" lang={snippet.language} dir="auto">
        {snippet.text}
      </blockquote>
      <div class="snippet-source">
        <button
          type="button"
          class="snippet-title"
          dir="auto"
          lang={article.language}
          title={t('snippetOpen')}
          onClick={() => actions.onOpen(snippet)}
        >
          {article.title || hostOf(article.canonicalUrl)}
        </button>
        <Facts
          items={[
            <bdi>{article.siteName ?? hostOf(article.canonicalUrl)}</bdi>,
            <LanguageName language={article.language} />,
            article.publishedAt && <RelativeTime iso={article.publishedAt} nowMs={nowMs} />,
            t('snippetSavedOn', dateInWords(Date.parse(snippet.createdAt), locale, nowMs)),
          ]}
        />
        {named.length > 0 && (
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
        )}
      </div>
      <SnippetNote note={snippet.note} onSave={(note) => actions.onUpdate(snippet.id, { note })} />
      <div class="snippet-foot">
        <SnippetTags
          tags={snippet.tags}
          knownTags={knownTags}
          onChange={(tags) => actions.onUpdate(snippet.id, { tags })}
          onPick={actions.onPickTag}
        />
        <IconButton
          icon="trash"
          label={t('snippetDelete')}
          onClick={() => actions.onDelete(snippet)}
        />
      </div>
    </article>
  );
}
