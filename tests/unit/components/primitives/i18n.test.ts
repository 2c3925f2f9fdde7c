import { expect, test } from 'vitest';
import { createI18n } from '@/components/primitives/i18n';
import german from '@/public/_locales/de/messages.json';
import english from '@/public/_locales/en/messages.json';
import { getMessageFrom, i18nFrom } from '@/tests/support/messages';

test('fills placeholders, and writes numbers with the digits of the language', () => {
  const { t } = i18nFrom(german);
  expect(t('mentionPosition', 2, 1200)).toBe('Erwähnung 2 von 1.200');
  expect(t('siteOffTitle', 'a.example')).toBe('Aus auf a.example');
});

test('picks the plural form of the language', () => {
  const { plural } = i18nFrom(english);
  expect(plural('mentionCount', 1)).toBe('1 mention');
  expect(plural('mentionCount', 0)).toBe('0 mentions');
  expect(plural('mentionCount', 1234)).toBe('1,234 mentions');
});

test('picks among the forms of a language that has more than two, and falls back to the general one', () => {
  const forms: Record<string, string> = {
    messagesLanguage: 'ru',
    mentionCount_one: '$1 упоминание',
    mentionCount_few: '$1 упоминания',
    mentionCount_other: '$1 упоминаний',
  };
  const { plural } = createI18n({
    uiLanguage: 'ru-RU',
    getMessage: (key, substitutions = []) =>
      (forms[key] ?? '').replace('$1', substitutions[0] ?? ''),
  });
  expect(plural('mentionCount', 21)).toBe('21 упоминание');
  expect(plural('mentionCount', 3)).toBe('3 упоминания');
  expect(plural('mentionCount', 5)).toBe('5 упоминаний');
});

test('keeps the region of the browser where its language is the one shown', () => {
  const getMessage = getMessageFrom(english);
  expect(createI18n({ getMessage, uiLanguage: 'en-GB' }).locale).toBe('en-GB');
  expect(createI18n({ getMessage, uiLanguage: 'en_US' }).locale).toBe('en-US');
});

test('counts and dates in English for a browser whose language has no messages', () => {
  expect(createI18n({ getMessage: getMessageFrom(english), uiLanguage: 'ja' }).locale).toBe('en');
});

test('runs from right to left in the languages that do', () => {
  const getMessage = (key: string) => (key === 'messagesLanguage' ? 'ar' : '');
  expect(createI18n({ getMessage, uiLanguage: 'ar-EG' }).direction).toBe('rtl');
  expect(i18nFrom(german).direction).toBe('ltr');
});

test('finds no message for a key that nobody wrote', () => {
  expect(i18nFrom(english).find('role_minister')).toBe('Minister');
  expect(i18nFrom(english).find('role_wizard')).toBeUndefined();
});
