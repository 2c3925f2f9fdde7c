import { useState } from 'preact/hooks';
import { Button } from '@/components/primitives/Button';
import { FileButton } from '@/components/primitives/FileButton';
import { useI18n } from '@/components/primitives/i18n';
import type { OpmlReport } from '@/lib/coverage/feeds/feed';

export interface OpmlButtonsProps {
  /** Rejects when the file cannot be read. */
  onImport(file: File): Promise<OpmlReport>;
  onExport(): void;
}

/** Followed feeds from and to a file that every feed reader understands. */
export function OpmlButtons({ onImport, onExport }: OpmlButtonsProps) {
  const { t, plural } = useI18n();
  const [report, setReport] = useState<OpmlReport | 'failed'>();
  return (
    <>
      <FileButton
        label={t('opmlImport')}
        icon="upload"
        accept=".opml,.xml,text/x-opml,text/xml,application/xml"
        onFile={(file) =>
          void onImport(file)
            .then(setReport)
            .catch(() => setReport('failed'))
        }
      />
      <Button icon="download" onClick={onExport}>
        {t('opmlExport')}
      </Button>
      <div class="opml-report" role="status">
        {report === 'failed' && <p class="field-error">{t('opmlFailed')}</p>}
        {report && report !== 'failed' && (
          <>
            <p>{plural('opmlAdded', report.added.length)}</p>
            {report.skipped.length > 0 && (
              <>
                <p>{plural('opmlSkipped', report.skipped.length)}</p>
                <ul class="opml-skipped">
                  {report.skipped.map(({ entry }, index) => (
                    <li key={index}>
                      <bdi>{entry}</bdi>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </div>
    </>
  );
}
