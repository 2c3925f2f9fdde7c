import { Button } from '@/components/primitives/Button';
import { Dialog } from '@/components/primitives/Dialog';
import { type I18n, useI18n } from '@/components/primitives/i18n';
import type { ImportFormat, RefusedFile, SkippedItem } from '@/lib/collection/import/imported-file';
import type { ImportPreview } from '@/lib/collection/import/preview-import';
import type { ImportResult } from '@/lib/collection/import-batch';

export type ImportState =
  | { kind: 'reading' }
  | { kind: 'refused'; reason: RefusedFile['reason'] }
  | { kind: 'preview'; format: ImportFormat; preview: ImportPreview }
  | { kind: 'writing'; done: number; total: number }
  | { kind: 'done'; result: ImportResult; skipped: SkippedItem[] }
  | { kind: 'failed'; reason: string };

export interface ImportDialogProps {
  state: ImportState;
  onConfirm(): void;
  onClose(): void;
}

const SHOWN = 50;

/** What a file would bring, before anything is written; then what it brought, and what was left out and why. */
export function ImportDialog({ state, onConfirm, onClose }: ImportDialogProps) {
  const { t } = useI18n();
  return (
    <Dialog title={t('importTitle')} onClose={onClose}>
      <div class="import" aria-live="polite">
        <ImportBody state={state} />
      </div>
      <div class="dialog-actions">
        {state.kind === 'preview' && (
          <Button
            variant="primary"
            disabled={state.preview.counts.new + state.preview.counts.changed === 0}
            onClick={onConfirm}
          >
            {t('importConfirm')}
          </Button>
        )}
        {state.kind === 'failed' && (
          <Button variant="primary" icon="retry" onClick={onConfirm}>
            {t('retry')}
          </Button>
        )}
        <Button onClick={onClose}>{t(state.kind === 'preview' ? 'cancel' : 'close')}</Button>
      </div>
    </Dialog>
  );
}

function ImportBody({ state }: { state: ImportState }) {
  const { t, plural } = useI18n();
  switch (state.kind) {
    case 'reading':
      return <p>{t('importReading')}</p>;
    case 'refused':
      return <p class="field-error">{refusalWords(state.reason, t)}</p>;
    case 'writing':
      return (
        <progress
          class="import-progress"
          max={state.total}
          value={state.done}
          aria-label={t('importWriting')}
        />
      );
    case 'failed':
      return (
        <p class="field-error">
          {t('importFailed')} <bdi>{state.reason}</bdi>
        </p>
      );
    case 'preview':
      return (
        <>
          <p>{t('importFrom', formatWords(state.format, t))}</p>
          <ul class="import-counts">
            <li>{plural('importNew', state.preview.counts.new)}</li>
            <li>{plural('importChanged', state.preview.counts.changed)}</li>
            <li>{plural('importPresent', state.preview.counts.present)}</li>
          </ul>
          <PreviewList preview={state.preview} />
          <SkippedList skipped={state.preview.skipped} />
        </>
      );
    case 'done':
      return (
        <>
          <ul class="import-counts">
            <li>{plural('importAdded', state.result.added)}</li>
            <li>{plural('importMerged', state.result.merged)}</li>
            <li>{plural('importPresent', state.result.unchanged)}</li>
            {state.result.refused > 0 && (
              <li class="field-error">{plural('importRefused', state.result.refused)}</li>
            )}
          </ul>
          <SkippedList skipped={state.skipped} />
        </>
      );
  }
}

function PreviewList({ preview }: { preview: ImportPreview }) {
  const { t, plural } = useI18n();
  const writes = preview.entries.filter(({ state }) => state !== 'present');
  if (writes.length === 0) return null;
  return (
    <>
      <ul class="import-list">
        {writes.slice(0, SHOWN).map(({ state, snippet }) => (
          <li key={snippet.id} class="import-entry">
            <span class={`import-state import-state-${state}`}>
              {t(state === 'new' ? 'importStateNew' : 'importStateChanged')}
            </span>
            <span class="import-words">
              <bdi lang={snippet.language}>{snippet.text}</bdi>
              <bdi class="hint" lang={snippet.article.language}>
                {snippet.article.title || snippet.article.canonicalUrl}
              </bdi>
            </span>
          </li>
        ))}
      </ul>
      {writes.length > SHOWN && <p class="hint">{plural('importMore', writes.length - SHOWN)}</p>}
    </>
  );
}

function SkippedList({ skipped }: { skipped: SkippedItem[] }) {
  const { t, plural } = useI18n();
  if (skipped.length === 0) return null;
  return (
    <details class="import-skipped">
      <summary>{plural('importSkipped', skipped.length)}</summary>
      <ul>
        {skipped.slice(0, SHOWN).map(({ position, reason, detail }) => (
          <li key={position}>
            {t('importSkippedItem', position, skipWords(reason, t))}
            {detail && <bdi class="hint">{detail}</bdi>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function formatWords(format: ImportFormat, t: I18n['t']): string {
  switch (format) {
    case 'parallax':
      return 'Parallax';
    case 'web-annotation':
      return t('export_web_annotations');
    case 'hypothesis':
      return 'Hypothesis';
    case 'obsidian-clipper':
      return 'Obsidian Web Clipper';
  }
}

function skipWords(reason: SkippedItem['reason'], t: I18n['t']): string {
  switch (reason) {
    case 'damaged':
      return t('importSkip_damaged');
    case 'newer':
      return t('importSkip_newer');
    case 'no-address':
      return t('importSkip_no_address');
    case 'no-quote':
      return t('importSkip_no_quote');
  }
}

function refusalWords(reason: RefusedFile['reason'], t: I18n['t']): string {
  switch (reason) {
    case 'too-large':
      return t('importRefusal_too_large');
    case 'not-json':
      return t('importRefusal_not_json');
    case 'unknown':
      return t('importRefusal_unknown');
    case 'newer':
      return t('importRefusal_newer');
  }
}
