import { hostOf } from '@/components/coverage/web-address';
import { useI18n } from '@/components/primitives/i18n';
import { LanguageName } from '@/components/primitives/LanguageName';
import type { KnownReport } from '@/lib/collection/snippet';

export interface KnownReportsProps {
  reports: KnownReport[];
  onOpen(url: string): void;
}

/** Reports of the snippet's event in other languages, as far as they were found; nothing when there are none. */
export function KnownReports({ reports, onOpen }: KnownReportsProps) {
  const { plural } = useI18n();
  const same = reports.filter(({ verdict }) => verdict === 'same-event');
  if (same.length === 0) return null;
  return (
    <details class="known-reports">
      <summary>{plural('knownReports', same.length)}</summary>
      <ul>
        {same.map(({ article }) => (
          <li key={article.canonicalUrl}>
            <button type="button" class="known-report" onClick={() => onOpen(article.url)}>
              <bdi lang={article.language}>{article.title || hostOf(article.canonicalUrl)}</bdi>
            </button>
            <span class="hint">
              <bdi>{article.siteName ?? hostOf(article.canonicalUrl)}</bdi> ·{' '}
              <LanguageName language={article.language} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
