import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Copies a built extension with another language's messages in the place of English. Firefox speaks no language whose pack it
 * lacks, whatever it is asked to; Chromium does, and takes the language's own messages. Returns the folder and its removal.
 */
export function copyInLanguage(
  extensionDir: string,
  language: string,
): { dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), `parallax-${language}-`));
  cpSync(extensionDir, dir, { recursive: true });
  const messages = (code: string): string => join(dir, '_locales', code, 'messages.json');
  cpSync(messages(language), messages('en'));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
