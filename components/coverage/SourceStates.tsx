import { Icon } from '@/components/primitives/Icon';
import { useI18n } from '@/components/primitives/i18n';
import type { SourceState } from '@/lib/coverage/coverage-source';
import { failureWords, sourceName, sourceSends } from './source-words';

export interface SourceStatesProps {
  sources: SourceState[];
  /** Asks one source: one that failed, or one that waits for the reader's word. */
  onAskSource(sourceId: string): void;
  onOpenOptions(): void;
}

type Waiting = Extract<SourceState, { state: 'waiting' | 'failed' }>;

/** Where was looked, which sources are still searching, which wait for the reader's word or failed, why, and what can be done. */
export function SourceStates({ sources, onAskSource, onOpenOptions }: SourceStatesProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const names = (state: SourceState['state']): string =>
    sources
      .filter((source) => source.state === state)
      .map(({ sourceId }) => sourceName(sourceId, i18n))
      .join(' · ');
  const stopped = sources.filter(
    (source): source is Waiting => source.state === 'failed' || source.state === 'waiting',
  );
  const [searching, done, off] = [names('searching'), names('done'), names('off')];
  if (sources.length === 0) return null;
  return (
    <section class="sources" aria-label={t('sourcesLabel')}>
      <p class="source-line" role="status">
        {searching ? t('sourcesSearching', searching) : done && t('sourcesDone', done)}
      </p>
      {stopped.map((source) => (
        <StoppedSource
          key={source.sourceId}
          source={source}
          onAsk={() => onAskSource(source.sourceId)}
          onOpenOptions={onOpenOptions}
        />
      ))}
      {off && !searching && (
        <p class="source-line">
          {t('sourcesOff', off)}{' '}
          <button type="button" class="quiet-action" onClick={onOpenOptions}>
            {t('sourcesTurnOn')}
          </button>
        </p>
      )}
    </section>
  );
}

interface StoppedSourceProps {
  source: Waiting;
  onAsk(): void;
  onOpenOptions(): void;
}

function StoppedSource({ source, onAsk, onOpenOptions }: StoppedSourceProps) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const name = sourceName(source.sourceId, i18n);
  const isFailed = source.state === 'failed';
  const reason = failureWords(source.reason, i18n);
  const sends = source.reason === 'on-request' ? sourceSends(source.sourceId, i18n) : undefined;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  return (
    <div class={isFailed ? 'source source-failed' : 'source'}>
      {isFailed && <Icon name="alert" />}
      <div>
        <p>
          {sends ?? (
            <>
              <span class="source-name">{isFailed ? t('sourceFailed', name) : `${name}:`}</span>{' '}
              <span title={isFailed ? source.detail : undefined}>{reason}</span>
            </>
          )}
          {source.retryAt !== undefined && <> {t('sourceRetryAt', time.format(source.retryAt))}</>}
        </p>
        <SourceAction source={source} name={name} onAsk={onAsk} onOpenOptions={onOpenOptions} />
      </div>
    </div>
  );
}

function SourceAction({
  source,
  name,
  onAsk,
  onOpenOptions,
}: StoppedSourceProps & { name: string }) {
  const { t } = useI18n();
  switch (source.reason) {
    case 'nothing-to-ask':
    case 'too-old':
      // Asking again would change nothing.
      return null;
    case 'consent-needed':
    case 'not-configured':
    case 'wrong-credentials':
      return (
        <button type="button" class="quiet-action" onClick={onOpenOptions}>
          {t('openOptions')}
        </button>
      );
    default:
      return (
        <button
          type="button"
          class="quiet-action"
          aria-label={source.state === 'failed' ? `${t('retry')}: ${name}` : undefined}
          onClick={onAsk}
        >
          {source.state === 'failed' ? t('retry') : t('askSource', name)}
        </button>
      );
  }
}
