import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Ask, createAsk, type Question } from '@/lib/coverage/web/ask';
import { decodeText } from '@/lib/coverage/web/decode-text';
import { faultyHost } from '../../../support/faulty-host';
import {
  type LoopbackService,
  listingLog,
  noPace,
  startService,
} from '../../../support/loopback-service';

let service: LoopbackService;
let log: ReturnType<typeof listingLog>;
let pace: ReturnType<typeof noPace>;
let ask: Ask;
beforeAll(async () => {
  service = await startService(faultyHost);
});
afterAll(() => service.close());
beforeEach(() => {
  log = listingLog();
  pace = noPace();
  ask = createAsk({ fetch, log, pace, isOffline: () => false });
});

const question = (path: string, more: Partial<Question> = {}): Question => ({
  url: service.origin + path,
  sourceId: 'feeds',
  told: { code: 'feed-followed', params: ['Wire'] },
  maxBytes: 5_000_000,
  ...more,
});
const reasonOf = (path: string, more: Partial<Question> = {}): Promise<string> =>
  ask(question(path, more)).then(
    ({ status }) => `answered ${status}`,
    ({ reason }) => reason,
  );

describe('what hosts do', () => {
  test.each([
    ['/good', 'answered 200'],
    ['/elsewhere', 'answered 200'],
    ['/broken', 'server-error'],
    ['/forbidden', 'refused'],
    ['/members', 'wrong-credentials'],
    ['/gone', 'not-found'],
    ['/nothing', 'not-found'],
    ['/throttled', 'throttled'],
    ['/maintenance', 'throttled'],
    ['/loop', 'network'],
    ['/truncated', 'network'],
    ['/bad-gzip', 'network'],
    ['/gzip-bomb', 'too-large'],
    ['/50-mb', 'too-large'],
  ])('%s: %s', async (path, outcome) => {
    expect(await reasonOf(path)).toBe(outcome);
  });

  test.each(['/slow', '/slow-body'])('%s is given up in time', async (path) => {
    const start = performance.now();
    expect(await reasonOf(path, { timeOutMs: 100 })).toBe('timeout');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('a host that is not there', async () => {
    expect(await reasonOf('', { url: 'http://127.0.0.1:1/' })).toBe('network');
  });

  test('a conditional request is answered with 304', async () => {
    const { headers } = await ask(question('/good'));
    const again = await ask(
      question('/conditional', {
        headers: {
          'If-None-Match': headers.get('etag') ?? '',
          'If-Modified-Since': headers.get('last-modified') ?? '',
        },
      }),
    );
    expect(again.status).toBe(304);
  });

  test('text in an encoding that only the document names', async () => {
    const { body, headers } = await ask(question('/wrong-charset'));
    // The header says UTF-8, and what it says is not true.
    expect(decodeText(body, headers.get('content-type'))).toContain('�');
    expect(decodeText(body, 'text/xml')).toContain('<title>Мэр</title>');
  });
});

describe('what is asked', () => {
  test('nothing but http and https', async () => {
    for (const url of [
      'file:///etc/passwd',
      'javascript:alert(1)',
      'chrome://settings',
      'nonsense',
    ])
      expect(await reasonOf('', { url })).toBe('refused');
    expect(log.entries).toEqual([]);
  });

  test('without credentials, referrer or cache', async () => {
    const spy = vi.fn<typeof fetch>(async () => new Response('x'));
    await createAsk({ fetch: spy, log, pace, isOffline: () => false })(question('/good'));
    expect(spy.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  });

  test('nothing while the device is offline', async () => {
    const spy = vi.fn<typeof fetch>();
    const offline = createAsk({ fetch: spy, log, pace, isOffline: () => true });
    await expect(offline(question('/good'))).rejects.toMatchObject({ reason: 'offline' });
    expect(spy).not.toHaveBeenCalled();
  });

  test('a caller who gives up gets its own reason', async () => {
    const stop = new AbortController();
    const answer = ask(question('/slow', { signal: stop.signal }));
    stop.abort(new Error('the popup was closed'));
    await expect(answer).rejects.toThrow('the popup was closed');
  });
});

describe('the log', () => {
  test('has one line for each request, with what came of it', async () => {
    await ask(question('/good'));
    await reasonOf('/gzip-bomb');
    await reasonOf('/throttled');
    expect(
      log.entries.map(({ status, failure, bytes }) => [status, failure, (bytes ?? 0) > 0]),
    ).toEqual([
      [200, undefined, true],
      [200, 'too-large', false],
      [429, 'throttled', false],
    ]);
    expect(log.entries[0]).toMatchObject({ host: '127.0.0.1', sourceId: 'feeds' });
  });

  test('names the host that a redirect led to', async () => {
    const redirected = Object.defineProperty(new Response('x'), 'url', {
      value: 'https://other.example.test/',
    });
    const follow = createAsk({ fetch: async () => redirected, log, pace, isOffline: () => false });
    await follow(question('/elsewhere'));
    expect(log.entries.map(({ host }) => host).sort()).toEqual(['127.0.0.1', 'other.example.test']);
  });
});

describe('a host that wants a pause', () => {
  test('gets the time that it asks for', async () => {
    const before = Date.now();
    await reasonOf('/throttled');
    const until = pace.blocked.get('127.0.0.1') ?? 0;
    expect(until).toBeGreaterThanOrEqual(before + 119_000);
    expect(until).toBeLessThan(before + 130_000);
  });

  test('gets the source’s own where it names none', async () => {
    const silent = createAsk({
      fetch: async () => new Response('no', { status: 429 }),
      log,
      pace,
      isOffline: () => false,
    });
    await expect(silent(question('/x', { pauseMs: 300_000 }))).rejects.toMatchObject({
      reason: 'throttled',
      retryAt: expect.any(Number),
    });
    expect(pace.blocked.get('127.0.0.1')).toBeGreaterThan(Date.now() + 299_000);
  });
});
