import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, isSiteEnabled, switchSite } from '@/lib/settings/settings';
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
    disabledSites: switchSite(DEFAULT_SETTINGS, 'news.example', false),
  };

  test('takes its subdomains with it, and no namesake', () => {
    expect(isSiteEnabled(settings, 'news.example')).toBe(false);
    expect(isSiteEnabled(settings, 'www.news.example')).toBe(false);
    expect(isSiteEnabled(settings, 'fakenews.example')).toBe(true);
  });

  test('comes back on when one of its subdomains is switched on', () => {
    expect(switchSite(settings, 'www.news.example', true)).toEqual([]);
  });

  test('is listed once however often it is switched off', () => {
    expect(switchSite(settings, 'news.example', false)).toEqual(['news.example']);
  });
});
