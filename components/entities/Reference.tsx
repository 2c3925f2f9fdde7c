import { failureWords } from '@/components/coverage/source-words';
import { Icon } from '@/components/primitives/Icon';
import { useI18n } from '@/components/primitives/i18n';
import type { FailureReason } from '@/lib/coverage/source-failure';
import type { PersonEntity, PlaceEntity } from '@/lib/entities/entity';
import { questionFor, questionInWords } from '@/lib/reference/question';
import type { ReferenceEntry } from '@/lib/reference/reference-entry';

/** How far a question to Wikidata has come; nothing is asked before the person says so. */
export type ReferenceState =
  | { kind: 'idle' }
  | { kind: 'asking' }
  | { kind: 'found'; entries: ReferenceEntry[] }
  | { kind: 'failed'; reason: FailureReason };

export interface ReferenceProps {
  entity: PersonEntity | PlaceEntity;
  state: ReferenceState;
  onAsk(): void;
}

/** What Wikidata says, on request; says before what is sent, and loads no picture. */
export function Reference({ entity, state, onAsk }: ReferenceProps) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <div class="card-part card-reference">
      {(state.kind === 'idle' || state.kind === 'failed') && (
        <>
          {state.kind === 'failed' && (
            <p class="card-failed" role="alert">
              {t('referenceFailed')} {failureWords(state.reason, i18n)}
            </p>
          )}
          <button type="button" class="card-ask" onClick={onAsk}>
            <Icon name="search" />
            <span>
              {t(state.kind === 'failed' ? 'retry' : 'referenceAsk')}
              <span class="card-faint card-sends">
                {t('referenceSends', questionInWords(questionFor(entity)))}
              </span>
            </span>
          </button>
        </>
      )}
      <div role="status">
        {state.kind === 'asking' && <p class="card-faint">{t('referenceAsking')}</p>}
        {state.kind === 'found' && <Entries entries={state.entries} />}
      </div>
    </div>
  );
}

function Entries({ entries }: { entries: ReferenceEntry[] }) {
  const { t, locale } = useI18n();
  if (entries.length === 0) return <p class="card-faint">{t('referenceNothing')}</p>;
  return (
    <>
      <h3 class="card-heading">
        {t(entries.length > 1 ? 'referenceSeveral' : 'referenceHeading')}
      </h3>
      <ul class="card-entries">
        {entries.map((entry) => (
          <li key={entry.id} lang={locale} dir="auto">
            <p class="card-entry-name">{entry.label}</p>
            {entry.description && <p>{entry.description}</p>}
            {entry.offices.length > 0 && <p>{entry.offices.join(' · ')}</p>}
            <p class="card-entry-links">
              {entry.wikipediaUrl && <Outward url={entry.wikipediaUrl} words="Wikipedia" />}
              <Outward url={entry.url} words="Wikidata" />
              {entry.pictureUrl && <Outward url={entry.pictureUrl} words={t('referencePicture')} />}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Outward({ url, words }: { url: string; words: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}
