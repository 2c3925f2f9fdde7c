import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { failureInWords, wordFailures } from '@/entrypoints/background/word-failures';
import { CollectionError, type CollectionFailure } from '@/lib/collection/collection-error';
import german from '@/public/_locales/de/messages.json';
import english from '@/public/_locales/en/messages.json';
import { getMessageFrom } from '@/tests/support/messages';

const FAILURES: CollectionFailure[] = [
  'full',
  'conflict',
  'missing',
  'unreadable',
  'closed',
  'failed',
];

afterEach(() => vi.restoreAllMocks());

test.each([english, german])(
  'every failure is worded in the reader’s language (%#)',
  (messages) => {
    vi.spyOn(browser.i18n, 'getMessage').mockImplementation(getMessageFrom(messages) as never);
    const sentences = FAILURES.map((failure) =>
      failureInWords(new CollectionError(failure, 'in English only')),
    );
    expect(new Set(sentences).size).toBe(FAILURES.length);
    for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
  },
);

test('a handler’s refusal reaches the page in words, and its answer as it is', async () => {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(getMessageFrom(german) as never);
  const { refuse, answer } = wordFailures<{ refuse(): void; answer(): number }>({
    refuse: () => Promise.reject(new CollectionError('full', 'in English only')),
    answer: () => 7,
  });
  const sender = {} as never;
  await expect(refuse(sender)).rejects.toThrow('Die Festplatte');
  expect(await answer(sender)).toBe(7);
});
