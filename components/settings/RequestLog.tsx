import { failureWords, sourceName } from '@/components/coverage/source-words';
import { Button } from '@/components/primitives/Button';
import { useI18n } from '@/components/primitives/i18n';
import { localDate } from '@/components/primitives/local-dates';
import type { LoggedRequest } from '@/lib/coverage/request-log';

export interface RequestLogProps {
  /** Newest first; absent while loading. */
  requests?: LoggedRequest[];
  hasMore: boolean;
  onMore(): void;
  onClear(): void;
}

/** Every request that left the browser: when, to whom, what it told, what came back. */
export function RequestLog({ requests, hasMore, onMore, onClear }: RequestLogProps) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  if (!requests) return null;
  if (requests.length === 0) return <p class="settings-empty">{t('logEmpty')}</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      {/* biome-ignore lint/a11y/useSemanticElements: it groups no fields, and a section would be a second landmark of one name */}
      <div class="log" role="group" aria-label={t('logTitle')} tabIndex={0}>
        <table class="log-table">
          <thead>
            <tr>
              <th scope="col">{t('logWhen')}</th>
              <th scope="col">{t('logHost')}</th>
              <th scope="col">{t('logTold')}</th>
              <th scope="col">{t('logAnswer')}</th>
            </tr>
          </thead>
          <tbody>
            {requests.map((request) => (
              <tr key={request.id}>
                <td>
                  <time dateTime={new Date(request.at).toISOString()}>
                    {localDate(request.at, locale, { day: true, month: 'short', time: true })}
                  </time>
                </td>
                <td>
                  <bdi>{request.host}</bdi>
                  <span class="log-source">{sourceName(request.sourceId, i18n)}</span>
                </td>
                <td>{toldWords(request, i18n)}</td>
                <td>{answerWords(request, i18n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="confirm-actions">
        {hasMore && <Button onClick={onMore}>{t('logMore')}</Button>}
        <Button variant="quiet" icon="trash" onClick={onClear}>
          {t('logClear')}
        </Button>
      </div>
    </>
  );
}

type Words = ReturnType<typeof useI18n>;

function toldWords({ told }: LoggedRequest, { t }: Words): string {
  switch (told.code) {
    case 'feed-followed':
      return t('told_feed_followed', ...told.params);
    case 'feeds-looked-for':
      return t('told_feeds_looked_for', ...told.params);
    case 'names-searched':
      return t('told_names_searched', ...told.params);
    case 'hours-taken':
      return t('told_hours_taken', ...told.params);
    case 'report-read':
      return t('told_report_read', ...told.params);
    case 'rules-asked':
      return t('told_rules_asked');
    case 'keys-compared':
      return t('told_keys_compared', ...told.params);
    case 'article-shared':
      return t('told_article_shared', ...told.params);
    case 'collection-synced':
      return t('told_collection_synced', ...told.params.map(Number));
    default:
      told satisfies never;
      // a log written by a newer version
      return (told as { code: string }).code;
  }
}

function answerWords({ status, bytes, failure }: LoggedRequest, i18n: Words): string {
  const size =
    bytes &&
    new Intl.NumberFormat(i18n.locale, {
      style: 'unit',
      unit: 'kilobyte',
      maximumFractionDigits: 1,
    }).format(bytes / 1000);
  return [status && String(status), size, failure && failureWords(failure, i18n)]
    .filter(Boolean)
    .join(' · ');
}
