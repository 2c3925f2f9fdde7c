import { Icon } from '@/components/primitives/Icon';
import { useI18n } from '@/components/primitives/i18n';
import type { SourceState } from '@/lib/coverage/coverage-source';

export interface SourceStatesProps {
  sources: SourceState[];
  onRetry(): void;
}

/** Which sources are still searching, and which failed with what reason; nothing when all answered. */
export function SourceStates({ sources, onRetry }: SourceStatesProps) {
  const { t, find, locale } = useI18n();
  const nameOf = (id: string): string => find(`source_${id.replace(/\W/g, '_')}`) ?? id;
  const reasonWords = (reason: string): string =>
    find(`reason_${reason.replace(/\W/g, '_')}`) ?? reason;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const searching = sources.filter(({ state }) => state === 'searching');
  const failed = sources.filter((source) => source.state === 'failed');
  return (
    <div class="sources" role="status">
      {searching.length > 0 && (
        <p class="source-searching">
          {t('sourcesSearching', searching.map(({ sourceId }) => nameOf(sourceId)).join(', '))}
        </p>
      )}
      {failed.map((source) => (
        <div key={source.sourceId} class="source-failed">
          <Icon name="alert" />
          <p>
            <span class="source-name">{t('sourceFailed', nameOf(source.sourceId))}</span>{' '}
            <span title={source.detail}>{reasonWords(source.reason)}</span>
            {source.retryAt !== undefined && (
              <> {t('sourceRetryAt', time.format(source.retryAt))}</>
            )}
          </p>
        </div>
      ))}
      {failed.length > 0 && (
        <button type="button" class="show-more" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}
