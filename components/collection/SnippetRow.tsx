import { useI18n } from '@/components/primitives/i18n';
import { languageName } from '@/components/primitives/names';
import { dateInWords } from '@/components/primitives/time-words';
import type { Snippet } from '@/lib/collection/snippet';

export interface SnippetRowProps {
  snippet: Snippet;
  nowMs: number;
  isSelected: boolean;
  onSelect(isRange: boolean): void;
  onOpen(snippet: Snippet): void;
}

/** A snippet in two lines, for looking over many. */
export function SnippetRow({ snippet, nowMs, isSelected, onSelect, onOpen }: SnippetRowProps) {
  const { t, locale } = useI18n();
  const { article } = snippet;
  return (
    <article class={`snippet-row snippet-edge-${snippet.colour}`}>
      <input
        class="checkbox"
        type="checkbox"
        checked={isSelected}
        aria-label={t('selectSnippet', snippet.text.slice(0, 60))}
        onClick={(event) => onSelect(event.shiftKey)}
      />
      <button
        type="button"
        class="snippet-row-open"
        title={t('snippetOpen')}
        onClick={() => onOpen(snippet)}
      >
        <span class="snippet-row-text" lang={snippet.language} dir="auto">
          {snippet.text}
        </span>
        <span class="snippet-row-source">
          <bdi>{article.siteName || article.title || article.canonicalUrl}</bdi>
          {' · '}
          <bdi>{languageName(snippet.language, locale)}</bdi>
          {' · '}
          {dateInWords(Date.parse(snippet.createdAt), locale, nowMs)}
        </span>
      </button>
    </article>
  );
}
