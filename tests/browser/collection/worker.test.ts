import { expect, test } from 'vitest';

interface Reply {
  hasDocument: boolean;
  before: string[];
  here: string[];
}

/** Saves one snippet in a worker and ends it without closing anything, as browsers end background workers. */
async function saveInWorker(name: string, note: string): Promise<Reply> {
  const worker = new Worker(new URL('./store-in-worker.ts', import.meta.url), { type: 'module' });
  const reply = new Promise<Reply>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  worker.postMessage({ name, note });
  try {
    return await reply;
  } finally {
    worker.terminate();
  }
}

test('the collection works in a worker, and what it confirmed outlives the worker', async () => {
  const name = `collection-${crypto.randomUUID()}`;
  const first = await saveInWorker(name, 'first');
  expect(first).toEqual({ hasDocument: false, before: [], here: ['first'] });
  const second = await saveInWorker(name, 'second');
  expect(second.before).toEqual(['first']);
  expect(second.here.sort()).toEqual(['first', 'second']);
});
