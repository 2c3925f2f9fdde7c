import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PORTFOLIOS, ROLES } from '@/lib/entities/office/roles';
import type { MessageFile } from '@/tests/support/messages';

const ROOT = new URL('../../..', import.meta.url).pathname;
const LOCALES = join(ROOT, 'public/_locales');
const files = Object.fromEntries(
  readdirSync(LOCALES).map((locale) => [
    locale,
    JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8')) as MessageFile,
  ]),
);
const english = files.en ?? {};
const CATEGORY = /_(zero|one|two|few|many|other)$/;
const stems = Object.keys(english)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.replace(CATEGORY, ''));
const isPluralForm = (key: string): boolean => stems.includes(key.replace(CATEGORY, ''));

const placeholdersOf = (file: MessageFile, key: string): string[] =>
  Object.entries(file[key]?.placeholders ?? {})
    .map(([name, { content }]) => `${name}=${content}`)
    .sort();

test('the interface speaks nine languages', () => {
  expect(Object.keys(files).sort()).toEqual(
    ['ar', 'az', 'de', 'en', 'es', 'fr', 'ru', 'tr', 'uz'].sort(),
  );
});

describe.each(Object.entries(files))('the messages in %s', (locale, file) => {
  test('say which language they are in', () => {
    expect(file.messagesLanguage?.message).toBe(locale.split('_')[0]);
  });

  test('are the same set as in English, plural forms aside', () => {
    const plain = (keys: string[]) => keys.filter((key) => !isPluralForm(key)).sort();
    expect(plain(Object.keys(file))).toEqual(plain(Object.keys(english)));
  });

  test('have exactly the plural forms that the language needs', () => {
    const categories = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions()
      .pluralCategories;
    const needed = stems.flatMap((stem) => categories.map((category) => `${stem}_${category}`));
    expect(
      Object.keys(file)
        .filter((key) => isPluralForm(key))
        .sort(),
    ).toEqual(needed.sort());
  });

  test('use the placeholders that English uses, each declared and each used', () => {
    for (const [key, { message }] of Object.entries(file)) {
      const reference = isPluralForm(key) ? key.replace(CATEGORY, '_other') : key;
      expect(placeholdersOf(file, key), key).toEqual(placeholdersOf(english, reference));
      const used = [...message.matchAll(/\$([a-z]+)\$/g)].map(([, name]) => name);
      const declared = Object.keys(file[key]?.placeholders ?? {});
      expect([...new Set(used)].sort(), key).toEqual(declared.sort());
    }
  });

  test('are never empty and never begin or end with a space by accident', () => {
    const joined = ['marksSampleAfter'];
    for (const [key, { message }] of Object.entries(file)) {
      expect(message, key).not.toBe('');
      if (!joined.includes(key)) expect(message, key).toBe(message.trim());
    }
  });

  test('word every role and portfolio that the recogniser knows', () => {
    const ids = [
      ...ROLES.map((role) => `role_${role}`),
      ...PORTFOLIOS.map((portfolio) => `portfolio_${portfolio}`),
      ...['deputy', 'acting', 'former', 'designate'].map((level) => `level_${level}`),
    ];
    const missing = ids.filter((id) => !file[id.replace(/[^A-Za-z0-9]+/g, '_')]);
    expect(missing).toEqual([]);
  });
});

test('no message is left over that nothing shows', () => {
  const sources = ['components', 'entrypoints', 'wxt.config.ts'].map(readAll).join('\n');
  const builtAtRunTime =
    /^(role|level|portfolio|source|reason|told|sends|markColour|markLine|colour|filter|syncFailure|collectionFailure|export|exportFor|importSkip|importRefusal|view|sync|backupEvery)_/;
  const unused = Object.keys(english)
    .filter((key) => !builtAtRunTime.test(key) && key !== 'messagesLanguage')
    .map((key) => (isPluralForm(key) ? key.replace(CATEGORY, '') : key))
    .filter((key) => !new RegExp(`['"_]${key}(['"]|__)`).test(sources));
  expect([...new Set(unused)]).toEqual([]);
});

function readAll(path: string): string {
  const full = join(ROOT, path);
  if (path.endsWith('.ts')) return readFileSync(full, 'utf8');
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(full, name), 'utf8'))
    .join('\n');
}
