import { MARK_COLOURS, MARK_LINES, type MarkStyle } from './mark-style';
import { DEFAULT_SETTINGS, type OwnFeed, type Settings, SOURCE_IDS } from './settings';

type Check<T> = (value: unknown) => value is T;

const isBoolean: Check<boolean> = (value) => typeof value === 'boolean';
const isString: Check<string> = (value) => typeof value === 'string';
const isIn =
  <T extends string>(allowed: readonly T[]): Check<T> =>
  (value): value is T =>
    (allowed as readonly unknown[]).includes(value);
const listOf =
  <T>(check: Check<T>, limit = 1000): Check<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.length <= limit && value.every(check);
const within =
  (least: number, most: number): Check<number> =>
  (value): value is number =>
    typeof value === 'number' && value >= least && value <= most;

const isHost: Check<string> = (value): value is string =>
  isString(value) && /^[^\s/?#@]{1,253}$/.test(value);
const isLanguage: Check<string> = (value): value is string =>
  isString(value) && /^[a-z]{2,8}$/.test(value);
const isMarkStyle: Check<MarkStyle> = (value): value is MarkStyle =>
  isRecord(value) && isIn(MARK_COLOURS)(value.colour) && isIn(MARK_LINES)(value.line);
const isOwnFeed: Check<OwnFeed> = (value): value is OwnFeed =>
  isRecord(value) &&
  isString(value.url) &&
  /^https?:\/\//i.test(value.url) &&
  isString(value.name) &&
  isLanguage(value.language);

/** One check for each setting: what does not pass is not a setting, whoever wrote it. */
const CHECKS: { [K in keyof Settings]: Check<Settings[K]> } = {
  marksEnabled: isBoolean,
  markStyles: (value): value is Settings['markStyles'] =>
    isRecord(value) && isMarkStyle(value.official) && isMarkStyle(value.place),
  siteMode: isIn(['all', 'chosen']),
  disabledSites: listOf(isHost),
  chosenSites: listOf(isHost),
  languages: listOf(isLanguage, 100),
  rememberArticles: isBoolean,
  retentionDays: within(1, 3650),
  sources: listOf(isIn(SOURCE_IDS)),
  pickedFeeds: listOf(isString),
  ownFeeds: listOf(isOwnFeed),
  feedIntervalMinutes: within(5, 1440),
  readsCandidates: isBoolean,
  sharesArticles: isBoolean,
};

/** The settings in an untrusted value, and the names of entries that are none (unknown, or of the wrong form). */
export function sanitizeSettings(value: unknown): {
  settings: Partial<Settings>;
  refused: string[];
} {
  const settings: Partial<Settings> = {};
  const refused: string[] = [];
  for (const [name, entry] of Object.entries(isRecord(value) ? value : {})) {
    if (!(isSetting(name) && take(settings, name, entry))) refused.push(name);
  }
  return { settings, refused };
}

function take<K extends keyof Settings>(to: Partial<Settings>, name: K, entry: unknown): boolean {
  const check = CHECKS[name];
  if (!check(entry)) return false;
  to[name] = entry;
  return true;
}

function isSetting(name: string): name is keyof Settings {
  return Object.hasOwn(DEFAULT_SETTINGS, name);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
