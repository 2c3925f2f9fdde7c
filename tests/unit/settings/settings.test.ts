import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { supportedAmong } from '@/lib/settings/languages';
import { markStyleSheet } from '@/lib/settings/mark-style';
import {
  DEFAULT_SETTINGS,
  isSiteEnabled,
  type Settings,
  switchSite,
} from '@/lib/settings/settings';
import { readSettingsFile, writeSettingsFile } from '@/lib/settings/settings-file';
import { loadSettings, saveSettings } from '@/lib/settings/store';

beforeEach(() => fakeBrowser.reset());

describe('stored settings', () => {
  test('are the defaults until something is changed', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('keep every one of several changes made at once', async () => {
    await Promise.all([
      saveSettings({ marksEnabled: false }),
      saveSettings({ retentionDays: 7 }),
      saveSettings({ languages: ['de', 'az'] }),
    ]);
    expect(await loadSettings()).toMatchObject({
      marksEnabled: false,
      retentionDays: 7,
      languages: ['de', 'az'],
    });
  });

  test('give a setting that an old profile does not know its default', async () => {
    await fakeBrowser.storage.local.set({ settings: { retentionDays: 30 } });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, retentionDays: 30 });
  });
});

describe('a site that is switched off', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    ...switchSite(DEFAULT_SETTINGS, 'news.example', false),
  };

  test('takes its subdomains with it, and no namesake', () => {
    expect(isSiteEnabled(settings, 'news.example')).toBe(false);
    expect(isSiteEnabled(settings, 'www.news.example')).toBe(false);
    expect(isSiteEnabled(settings, 'fakenews.example')).toBe(true);
  });

  test('comes back on when one of its subdomains is switched on', () => {
    expect(switchSite(settings, 'www.news.example', true).disabledSites).toEqual([]);
  });

  test('is listed once however often it is switched off', () => {
    expect(switchSite(settings, 'news.example', false).disabledSites).toEqual(['news.example']);
  });
});

describe('where only chosen sites are read', () => {
  const chosen: Settings = { ...DEFAULT_SETTINGS, siteMode: 'chosen', chosenSites: ['a.example'] };

  test('every other site is left alone', () => {
    expect(isSiteEnabled(chosen, 'www.a.example')).toBe(true);
    expect(isSiteEnabled(chosen, 'b.example')).toBe(false);
  });

  test('switching a site on chooses it, switching it off takes it from the chosen ones', () => {
    expect(switchSite(chosen, 'b.example', true).chosenSites).toEqual(['a.example', 'b.example']);
    expect(switchSite(chosen, 'www.a.example', false).chosenSites).toEqual([]);
  });

  test('a site that was switched off before can be chosen', () => {
    const both: Settings = { ...chosen, disabledSites: ['b.example'] };
    const after = { ...both, ...switchSite(both, 'b.example', true) };
    expect(isSiteEnabled(after, 'b.example')).toBe(true);
  });
});

describe('damaged settings in storage', () => {
  test('count as never changed, each for itself', async () => {
    await fakeBrowser.storage.local.set({
      settings: { retentionDays: 'for ever', disabledSites: ['a.example'], languages: [7] },
    });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, disabledSites: ['a.example'] });
  });
});

describe('a file of settings', () => {
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    languages: ['uz', 'de'],
    markStyles: {
      official: { colour: 'green', line: 'double' },
      place: { colour: 'none', line: 'dashed' },
    },
    ownFeeds: [{ url: 'https://a.example/feed', name: 'A', language: 'und' }],
  };

  test('brings back what was written', () => {
    const read = readSettingsFile(writeSettingsFile(settings));
    expect(read).toEqual({ ok: true, settings, refused: [] });
  });

  test('is refused when it is something else, or newer', () => {
    expect(readSettingsFile('[]')).toEqual({ ok: false, reason: 'not-settings' });
    expect(readSettingsFile('{"format":')).toEqual({ ok: false, reason: 'not-settings' });
    const newer = writeSettingsFile(settings).replace('"version": 1', '"version": 2');
    expect(readSettingsFile(newer)).toEqual({ ok: false, reason: 'newer-version' });
  });

  test('names the entries that are no settings and takes the others', () => {
    const file = JSON.stringify({
      format: 'parallax-settings',
      version: 1,
      settings: {
        retentionDays: 7,
        ownFeeds: [{ url: 'javascript:alert(1)', name: 'A', language: 'en' }],
        constructor: true,
      },
    });
    expect(readSettingsFile(file)).toEqual({
      ok: true,
      settings: { ...DEFAULT_SETTINGS, retentionDays: 7 },
      refused: ['ownFeeds', 'constructor'],
    });
  });
});

test('a style of marks becomes rules that leave forced colours and higher contrast alone', () => {
  const css = markStyleSheet({
    official: { colour: 'none', line: 'dashed' },
    place: { colour: 'grey', line: 'none' },
  });
  expect(css).toContain('::highlight(parallax-official){background-color:transparent');
  expect(css).toContain('text-decoration:dashed underline currentColor 1.5px');
  expect(css).toContain('text-decoration:none');
  expect(css).toMatch(
    /^@media screen and \(forced-colors:none\) and \(not \(prefers-contrast:more\)\)/,
  );
});

test('a style of marks dresses names outside of articles as well', () => {
  const style = { colour: 'green', line: 'double' } as const;
  const css = markStyleSheet({ official: style, place: style }, (kind) => `.board .mark-${kind}`);
  expect(css).toContain('.board .mark-official{background-color:rgb(20 160 90 / 18%)');
  expect(css).not.toContain('::highlight');
});

test('the languages of a browser are taken once each, in its order, where they are supported', () => {
  expect(supportedAmong(['de-AT', 'de', 'sv', 'zh_TW', 'EN-us'])).toEqual(['de', 'zh', 'en']);
  expect(supportedAmong([])).toEqual([]);
});
