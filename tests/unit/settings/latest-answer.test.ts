import { expect, test } from 'vitest';
import { createLatestAnswer } from '@/lib/settings/latest-answer';

test('gives the answer of a request that nothing followed', async () => {
  const latest = createLatestAnswer();
  expect(await latest(Promise.resolve('stored'))).toBe('stored');
  expect(await latest(Promise.resolve('again'))).toBe('again');
});

test('drops an answer that comes after the reader went on, and keeps the last', async () => {
  const latest = createLatestAnswer();
  let answerFirst = (_: string) => {};
  const first = latest(new Promise<string>((resolve) => (answerFirst = resolve)));
  const second = latest(Promise.resolve('new'));
  expect(await second).toBe('new');
  answerFirst('old');
  expect(await first).toBeUndefined();
});

test('a request that fails stays a failure', async () => {
  const latest = createLatestAnswer();
  await expect(latest(Promise.reject(new Error('no answer')))).rejects.toThrow('no answer');
});
