import { describe, expect, test } from 'vitest';
import { backupFileName, nextBackupAt, rollFiles } from '@/lib/collection/backup/backup-plan';
import type { WrittenBackup } from '@/lib/collection/backup/backup-state';

const HOUR = 3_600_000;
const now = Date.UTC(2026, 2, 2, 12);
const lastAt = (ms: number): WrittenBackup => ({
  at: new Date(ms).toISOString(),
  where: 'downloads',
  fileName: 'x.json',
  snippets: 1,
  bytes: 1,
});

describe('the next backup', () => {
  test('is never while backups are off', () => {
    expect(nextBackupAt({ every: 'off', keep: 3 }, lastAt(now), now)).toBeUndefined();
  });

  test('is at once where there was none, and a day or a week after the last', () => {
    expect(nextBackupAt({ every: 'daily', keep: 3 }, undefined, now)).toBe(now);
    const last = lastAt(now - HOUR);
    expect(nextBackupAt({ every: 'daily', keep: 3 }, last, now)).toBe(now + 23 * HOUR);
    expect(nextBackupAt({ every: 'weekly', keep: 3 }, last, now)).toBe(now + (7 * 24 - 1) * HOUR);
  });

  test('is overdue after a pause, and not put off for years by a clock that was wrong', () => {
    expect(nextBackupAt({ every: 'daily', keep: 3 }, lastAt(now - 99 * HOUR), now)).toBeLessThan(
      now,
    );
    const future = lastAt(now + 365 * 24 * HOUR);
    expect(nextBackupAt({ every: 'daily', keep: 3 }, future, now)).toBe(now + 24 * HOUR);
  });
});

test('of the files the newest stay, and one always', () => {
  const files = [2, 1].map((downloadId) => ({ downloadId, fileName: String(downloadId) }));
  const written = { downloadId: 3, fileName: '3' };
  expect(rollFiles(files, written, 2)).toEqual({ kept: [written, files[0]], gone: [files[1]] });
  expect(rollFiles(files, written, 0).kept).toEqual([written]);
});

test('a file is named after its moment', () => {
  expect(backupFileName(new Date(now))).toBe('parallax-2026-03-02T12-00-00.json');
});
