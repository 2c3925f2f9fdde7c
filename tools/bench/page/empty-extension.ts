import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FILES: Record<string, string> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    background: { service_worker: 'background.js' },
    action: { default_popup: 'popup.html' },
    permissions: ['tabs'],
    host_permissions: ['http://*/*'],
    content_scripts: [{ matches: ['http://*/*'], js: ['empty.js'], run_at: 'document_idle' }],
  }),
  'background.js': '',
  'empty.js': '',
  'popup.html':
    '<!doctype html><meta charset="utf-8"><title>Nothing</title><h1 class="article-title" style="width: 20rem">Nothing</h1>',
};

/** Writes an extension that does nothing, but has a script in every page and a popup: what no extension can avoid. Returns its folder and its removal. */
export function writeEmptyExtension(): { dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'nothing-'));
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(dir, name), content);
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
