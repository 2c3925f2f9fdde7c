import type { BackupPlan, WrittenBackup } from './backup-state';

const DAY_MS = 86_400_000;
const PERIOD_MS = { off: undefined, daily: DAY_MS, weekly: 7 * DAY_MS };

/** A file in the downloads folder that Parallax wrote itself. */
export interface BackupFile {
  downloadId: number;
  fileName: string;
}

/** When the next backup is due, epoch ms; undefined while they are off. A clock that was put back delays none for longer than one period. */
export function nextBackupAt(
  { every }: BackupPlan,
  last: WrittenBackup | undefined,
  nowMs: number,
): number | undefined {
  const period = PERIOD_MS[every];
  if (period === undefined) return undefined;
  const lastMs = Date.parse(last?.at ?? '');
  return Number.isNaN(lastMs) ? nowMs : Math.min(lastMs + period, nowMs + period);
}

/** Name of the file of a moment; names sort by time, and every file system takes them. */
export function backupFileName(at: Date): string {
  return `parallax-${at.toISOString().slice(0, 19).replaceAll(':', '-')}.json`;
}

/** The files with the new one, split into those that stay, the newest first, and those that go. */
export function rollFiles(
  files: readonly BackupFile[],
  written: BackupFile,
  keep: number,
): { kept: BackupFile[]; gone: BackupFile[] } {
  const all = [written, ...files];
  const most = Math.max(1, Math.floor(keep));
  return { kept: all.slice(0, most), gone: all.slice(most) };
}
