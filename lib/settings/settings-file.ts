import { sanitizeSettings } from './sanitize';
import { DEFAULT_SETTINGS, type Settings } from './settings';

const FORMAT = 'parallax-settings';
const VERSION = 1;
/** Settings are a few kB; what is larger is something else. */
const MAX_LENGTH = 1_000_000;

/** What a file of settings brought, or why it is none. */
export type SettingsFile =
  | { ok: true; settings: Settings; refused: string[] }
  | { ok: false; reason: 'not-settings' | 'newer-version' };

/** The settings as a file for the reader: readable JSON, complete, without anything secret (there is none among them). */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;
}

/** Reads an untrusted file; settings that it lacks, or has in a wrong form, get their defaults. */
export function readSettingsFile(text: string): SettingsFile {
  const file = text.length > MAX_LENGTH ? undefined : parse(text);
  if (file?.format !== FORMAT || typeof file.version !== 'number')
    return { ok: false, reason: 'not-settings' };
  if (file.version > VERSION) return { ok: false, reason: 'newer-version' };
  const { settings, refused } = sanitizeSettings(file.settings);
  return { ok: true, settings: { ...DEFAULT_SETTINGS, ...settings }, refused };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
