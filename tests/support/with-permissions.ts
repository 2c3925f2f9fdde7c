import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A built extension that was changed for a test. */
export interface ExtensionCopy {
  dir: string;
  remove(): void;
}

/** A copy of a built extension that has optional permissions from the start: no program can press the browser's own question. */
export function withPermissions(extensionDir: string, granted: readonly string[]): ExtensionCopy {
  const dir = mkdtempSync(join(tmpdir(), 'parallax-granted-'));
  cpSync(extensionDir, dir, { recursive: true });
  const path = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>;
  const { permissions = [] } = manifest;
  // they stay optional as well: Firefox lets nobody ask for others
  writeFileSync(path, JSON.stringify({ ...manifest, permissions: [...permissions, ...granted] }));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
