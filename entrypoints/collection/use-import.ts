import { useRef, useState } from 'preact/hooks';
import type { ImportDialogProps, ImportState } from '@/components/collection/ImportDialog';
import { inBatches } from '@/lib/collection/batches';
import { MOST_BYTES, type SkippedItem } from '@/lib/collection/import/imported-file';
import { type ImportPreview, previewImport } from '@/lib/collection/import/preview-import';
import { readImport } from '@/lib/collection/import/read-import';
import type { ImportResult } from '@/lib/collection/import-batch';
import type { Snippet } from '@/lib/collection/snippet';
import { sendToBackground } from '@/lib/messaging/messenger';
import { loadSnippets } from './load-snippets';

interface Import {
  /** Absent while nothing is imported. */
  dialog?: ImportDialogProps;
  start(file: File): void;
}

/** An import from choosing the file to the report; nothing is written before the reader has seen what it would bring. */
export function useImport(): Import {
  const [state, setState] = useState<ImportState>();
  const plan = useRef<{ snippets: Snippet[]; skipped: SkippedItem[] }>(undefined);

  const read = async (file: File): Promise<ImportState> => {
    if (file.size > MOST_BYTES) return { kind: 'refused', reason: 'too-large' };
    const content = readImport(await file.text());
    if (content.kind === 'refused') return content;
    // what is stored, not what is shown: the list may still be loading
    const preview = previewImport(content, await loadSnippets());
    plan.current = { snippets: toWrite(preview), skipped: preview.skipped };
    return { kind: 'preview', format: content.format, preview };
  };
  const write = async (): Promise<ImportState> => {
    const { snippets, skipped } = plan.current ?? { snippets: [], skipped: [] };
    const results = await inBatches(
      snippets,
      (batch) => sendToBackground('importSnippets', batch),
      (done) => setState({ kind: 'writing', done, total: snippets.length }),
    );
    return { kind: 'done', result: sum(results), skipped };
  };
  const show = (work: Promise<ImportState>): void => {
    work.then(setState).catch((error: unknown) =>
      setState({
        kind: 'failed',
        reason: error instanceof Error ? error.message : String(error),
      }),
    );
  };
  return {
    start(file) {
      setState({ kind: 'reading' });
      show(read(file));
    },
    dialog: state && {
      state,
      onConfirm: () => show(write()),
      onClose: () => setState(undefined),
    },
  };
}

function toWrite({ entries }: ImportPreview): Snippet[] {
  return entries.filter(({ state }) => state !== 'present').map(({ snippet }) => snippet);
}

function sum(results: readonly ImportResult[]): ImportResult {
  const total = { added: 0, merged: 0, unchanged: 0, refused: 0 };
  for (const result of results) {
    total.added += result.added;
    total.merged += result.merged;
    total.unchanged += result.unchanged;
    total.refused += result.refused;
  }
  return total;
}
