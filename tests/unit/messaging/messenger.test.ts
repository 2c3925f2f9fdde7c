import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handleMessages, MessageError, sendToBackground } from '@/lib/messaging/messenger';
import type { ToBackground } from '@/lib/messaging/protocol';

type Listener = (message: unknown, sender: unknown, reply: (value: unknown) => void) => unknown;

/** The browser's message bus: the first listener that keeps the port open answers. */
function connect(): { listeners: Set<Listener>; send: ReturnType<typeof vi.fn> } {
  const listeners = new Set<Listener>();
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.add(listener as Listener);
  });
  vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation((listener) => {
    listeners.delete(listener as Listener);
  });
  const send = vi.fn(
    (message: unknown) =>
      new Promise((resolve, reject) => {
        const sender = { id: browser.runtime.id };
        const answers = [...listeners].some(
          (listener) => listener(structuredClone(message), sender, resolve) === true,
        );
        if (!answers)
          reject(new Error('Could not establish connection. Receiving end does not exist.'));
      }),
  );
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(send as never);
  return { listeners, send };
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const answers = (handlers: Partial<Parameters<typeof handleMessages<ToBackground>>[1]>) =>
  handleMessages<ToBackground>('background', handlers as never);

describe('a call to the background', () => {
  test('hands over an absent argument as absent, where messages are JSON too', async () => {
    const { listeners } = connect();
    const listRequests = vi.fn((..._args: unknown[]) => []);
    answers({ listRequests });
    const message = { to: 'background', call: 'listRequests', args: [50, undefined] };
    const [listener] = listeners;
    await new Promise((resolve) =>
      listener?.(JSON.parse(JSON.stringify(message)), { id: browser.runtime.id }, resolve),
    );
    expect(listRequests).toHaveBeenCalledWith(expect.anything(), 50, undefined);
  });

  test('brings the reply of its handler, arguments included', async () => {
    connect();
    answers({ takeAwaitedSnippet: () => 'snippet-1', openArticle: (_sender, url) => opened(url) });
    const opened = vi.fn();
    await expect(sendToBackground('takeAwaitedSnippet')).resolves.toBe('snippet-1');
    await expect(sendToBackground('openArticle', 'https://a.example/1')).resolves.toBeUndefined();
    expect(opened).toHaveBeenCalledWith('https://a.example/1');
  });

  test('rejects with the sentence of a handler that threw', async () => {
    connect();
    answers({
      countRemembered: () => {
        throw new Error('The disk is full');
      },
    });
    const call = sendToBackground('countRemembered');
    await expect(call).rejects.toMatchObject({ code: 'failed', message: 'The disk is full' });
  });

  test('is sent once more when the worker died before it answered', async () => {
    const { send } = connect();
    answers({ countRemembered: () => 7 });
    send.mockRejectedValueOnce(new Error('The message port closed before a response was received'));
    await expect(sendToBackground('countRemembered')).resolves.toBe(7);
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('is unreachable, and not silent, where nobody listens', async () => {
    connect();
    const call = sendToBackground('countRemembered');
    await expect(call).rejects.toBeInstanceOf(MessageError);
    await expect(call).rejects.toMatchObject({ code: 'unreachable' });
  });

  test('gives up when no answer comes', async () => {
    vi.useFakeTimers();
    connect();
    answers({ countRemembered: () => new Promise(() => {}) });
    const call = expect(sendToBackground('countRemembered')).rejects.toMatchObject({
      code: 'timeout',
    });
    await vi.advanceTimersByTimeAsync(60_000);
    await call;
  });
});

describe('a listener', () => {
  test('leaves alone what is addressed to another context, unknown, inherited, or no message of ours', async () => {
    const { listeners } = connect();
    const stop = answers({ countRemembered: () => 1 });
    const [listener] = listeners;
    const sender = { id: browser.runtime.id };
    for (const message of [
      { to: 'reader', call: 'countRemembered', args: [] },
      { to: 'background', call: 'formatDisk', args: [] },
      { to: 'background', call: 'constructor', args: [] },
      { to: 'background', call: 'countRemembered', args: 'none' },
      'countRemembered',
      null,
    ])
      expect(listener?.(message, sender, () => {})).toBeUndefined();
    stop();
    expect(listeners.size).toBe(0);
  });

  test('does not answer another extension', () => {
    const { listeners } = connect();
    answers({ countRemembered: () => 1 });
    const [listener] = listeners;
    const message = { to: 'background', call: 'countRemembered', args: [] };
    expect(listener?.(message, { id: 'somebody-else' }, () => {})).toBeUndefined();
  });
});
