import { useId } from 'preact/hooks';
import { Button } from '@/components/primitives/Button';
import { useI18n } from '@/components/primitives/i18n';
import type { AddFeedResult, FeedEntry, FoundFeed, OpmlReport } from '@/lib/coverage/feeds/feed';
import { AddFeed } from './AddFeed';
import { FeedPicker } from './FeedPicker';
import { OpmlButtons } from './OpmlButtons';
import { SettingsSection } from './SettingsSection';

export interface FeedActions {
  onPick(ids: string[], isPicked: boolean): void;
  onAdd(address: string): Promise<AddFeedResult>;
  onAddFound(found: FoundFeed): Promise<AddFeedResult>;
  /** Rejects when the file cannot be read. */
  onImportOpml(file: File): Promise<OpmlReport>;
  onExportOpml(): void;
  onRefresh(): Promise<unknown>;
}

export interface FeedsSectionProps extends FeedActions {
  /** Absent while loading. */
  feeds?: FeedEntry[];
  /** Languages that come first, preferred first. */
  languages: string[];
  intervalMinutes: number;
  onInterval(minutes: number): void;
}

const INTERVALS_MINUTES = [15, 30, 60, 180, 720];

/** Which outlets' headlines are compared: the catalogue to pick from, the reader's own, and OPML. */
export function FeedsSection(props: FeedsSectionProps) {
  const { t, plural } = useI18n();
  const { feeds, languages, intervalMinutes, onInterval } = props;
  const id = useId();
  const choices = [...new Set([...INTERVALS_MINUTES, intervalMinutes])].sort((a, b) => a - b);
  return (
    <SettingsSection title={t('feedsTitle')} intro={t('feedsIntro')}>
      {feeds && <FeedPicker feeds={feeds} languages={languages} onPick={props.onPick} />}
      <AddFeed onAdd={props.onAdd} onAddFound={props.onAddFound} />
      <div class="settings-field">
        <label for={id}>{t('feedsInterval')}</label>
        <select
          id={id}
          class="select"
          value={String(intervalMinutes)}
          onChange={({ currentTarget }) => onInterval(Number(currentTarget.value))}
        >
          {choices.map((minutes) => (
            <option key={minutes} value={String(minutes)}>
              {plural('minuteCount', minutes)}
            </option>
          ))}
        </select>
      </div>
      <div class="confirm-actions">
        <Button icon="retry" onClick={() => void props.onRefresh()}>
          {t('feedsRefresh')}
        </Button>
        <OpmlButtons onImport={props.onImportOpml} onExport={props.onExportOpml} />
      </div>
    </SettingsSection>
  );
}
