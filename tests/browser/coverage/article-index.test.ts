import { afterEach, expect, test } from 'vitest';
import { ArticleIndex } from '@/lib/coverage/article-index';
import {
  makeFingerprint,
  makeForeignFingerprint,
  makePerson,
  makeRemembered,
} from '../../support/make-event';

const NAME = 'browser-article-index';

afterEach(
  () =>
    new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase(NAME);
      request.onsuccess = () => resolve();
      request.onerror = () => resolve();
      request.onblocked = () => resolve();
    }),
);

test('one report is found among two thousand others, in the browser’s own database', async () => {
  const index = new ArticleIndex({ name: NAME });
  await index.rememberAll(
    Array.from({ length: 2000 }, (_, number) =>
      makeRemembered(
        `https://other.example.test/${number}`,
        makeFingerprint({
          language: 'fr',
          people: [makePerson(`Jean Moreau ${number}`)],
          places: [{ id: `gn:${number}`, name: 'Paris', ancestors: ['FR'], weight: 0.7 }],
          days: [],
          numbers: [{ value: 20 + number }],
          words: { ids: [100 + number], weights: [1], texts: ['vote'], names: [0] },
        }),
      ),
    ),
  );
  await index.remember(makeRemembered('https://ru.example.test/1', makeForeignFingerprint()));
  const [first] = await index.search(makeFingerprint());
  expect(first?.article.summary.url).toBe('https://ru.example.test/1');
  expect(await index.count()).toBe(2001);
  await index.close();
});

test('a second index on the same database sees what the first remembered', async () => {
  const [one, two] = [new ArticleIndex({ name: NAME }), new ArticleIndex({ name: NAME })];
  await one.remember(makeRemembered('https://ru.example.test/1', makeForeignFingerprint()));
  expect(await two.search(makeFingerprint())).toHaveLength(1);
  await Promise.all([one.close(), two.close()]);
});

test('an index whose database another page takes away opens it again', async () => {
  const index = new ArticleIndex({ name: NAME });
  await index.remember(makeRemembered('https://ru.example.test/1', makeForeignFingerprint()));
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
  expect(await index.count()).toBe(0);
  await index.close();
});
