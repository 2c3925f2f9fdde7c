import { type Browser, browser } from 'wxt/browser';
import type { Result, ToBackground, ToOffscreen, ToPages, ToReader } from './protocol';

type Calls = Partial<ToBackground> | Partial<ToReader> | Partial<ToPages> | Partial<ToOffscreen>;
type Arguments<P, K extends keyof P> = P[K] extends (...args: infer A) => unknown ? A : never;
type Reply<P, K extends keyof P> = P[K] extends (...args: never[]) => infer R ? R : never;

/** Sender of a message; `tab` is set when it comes from a page. */
export type Sender = Browser.runtime.MessageSender;

/** One function a call; gets the sender first, then the arguments of the call. */
export type Handlers<P> = {
  [K in keyof P]: (sender: Sender, ...args: Arguments<P, K>) => Reply<P, K> | Promise<Reply<P, K>>;
};

interface Envelope {
  to: 'background' | 'reader' | 'pages' | 'offscreen';
  call: string;
  args: unknown[];
}

/** Why a call brought no reply. `unreachable`: nobody listens there; `failed`: the handler threw. */
export class MessageError extends Error {
  constructor(
    readonly code: 'unreachable' | 'timeout' | 'failed',
    message: string,
  ) {
    super(message);
  }
}

// A stopped worker takes well under a second to wake; ten cover a cold model on a slow machine.
const TIMEOUT_MS = 10_000;
/** Calls that wait for other hosts, or for a large collection whose index is read anew. */
const PATIENCE_MS: { [K in keyof ToBackground]?: number } = {
  refreshFeeds: 180_000,
  addFeed: 60_000,
  addFoundFeed: 30_000,
  saveSharedIndex: 30_000,
  listSnippets: 120_000,
  listTags: 120_000,
  listUnreadable: 120_000,
  importSnippets: 60_000,
};
const NOBODY = /receiving end does not exist|could not establish connection/i;
const WORKER_DIED = /message (port|channel) closed|channel is closed|conduit/i;

/** Calls the background; wakes it when it was stopped, and asks once more when it died before it answered. */
export async function sendToBackground<K extends keyof ToBackground>(
  call: K,
  ...args: Arguments<ToBackground, K>
): Promise<Reply<ToBackground, K>> {
  const send = () => browser.runtime.sendMessage({ to: 'background', call, args });
  return (await replyOf(send, 2, PATIENCE_MS[call])) as Reply<ToBackground, K>;
}

/** Calls the reader in a tab's top frame; rejects as `unreachable` where none was injected. */
export async function sendToReader<K extends keyof ToReader>(
  tabId: number,
  call: K,
  ...args: Arguments<ToReader, K>
): Promise<Reply<ToReader, K>> {
  const send = () => browser.tabs.sendMessage(tabId, { to: 'reader', call, args }, { frameId: 0 });
  return (await replyOf(send, 1)) as Reply<ToReader, K>;
}

/** Calls the offscreen document, which must be open. */
export async function sendToOffscreen<K extends keyof ToOffscreen>(
  call: K,
  ...args: Arguments<ToOffscreen, K>
): Promise<Reply<ToOffscreen, K>> {
  const send = () => browser.runtime.sendMessage({ to: 'offscreen', call, args });
  return (await replyOf(send, 2)) as Reply<ToOffscreen, K>;
}

/** Tells the open pages of the extension; resolves also when none is open, or one does not answer. */
export async function tellPages<K extends keyof ToPages>(
  call: K,
  ...args: Arguments<ToPages, K>
): Promise<void> {
  // the reply of a page, or that there is none, means nothing
  await browser.runtime.sendMessage({ to: 'pages', call, args }).catch(() => undefined);
}

/** Answers the calls addressed to this context until the returned function is called. */
export function handleMessages<P extends Calls>(
  to: Envelope['to'],
  handlers: Handlers<P>,
): () => void {
  const listener = (message: unknown, sender: Sender, sendResponse: (reply: unknown) => void) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message) || message.to !== to) return;
    const table = handlers as Record<string, (sender: Sender, ...args: unknown[]) => unknown>;
    const handler = Object.hasOwn(table, message.call) ? table[message.call] : undefined;
    if (!handler) return;
    // Chromium's messages are JSON: an argument that is absent arrives as null.
    const args = message.args.map((each) => each ?? undefined);
    settle(() => handler(sender, ...args)).then(sendResponse);
    // `true` keeps the port open; a returned promise is not understood by every Chromium.
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** The same handlers, for pages of the extension only: a script in a web page's process gets no answer. */
export function forOwnPages<P>(handlers: Handlers<P>): Handlers<P> {
  const own = browser.runtime.getURL('/');
  const table = handlers as Record<string, (sender: Sender, ...args: unknown[]) => unknown>;
  const guarded = Object.entries(table).map(([call, handler]) => [
    call,
    (sender: Sender, ...args: unknown[]) => {
      if (!sender.url?.startsWith(own)) throw new Error('Only pages of the extension may ask');
      return handler(sender, ...args);
    },
  ]);
  return Object.fromEntries(guarded) as Handlers<P>;
}

async function replyOf(
  send: () => Promise<unknown>,
  attempts: number,
  timeOutMs = TIMEOUT_MS,
): Promise<unknown> {
  try {
    const reply = (await withTimeout(send(), timeOutMs)) as Result<unknown> | undefined;
    if (!reply) throw new MessageError('unreachable', 'Nobody answered');
    if (!reply.ok) throw new MessageError('failed', reply.error);
    return reply.value;
  } catch (error) {
    if (error instanceof MessageError && error.code === 'failed') throw error;
    const reason = error instanceof Error ? error.message : String(error);
    if (attempts > 1 && (WORKER_DIED.test(reason) || NOBODY.test(reason)))
      return replyOf(send, attempts - 1, timeOutMs);
    if (error instanceof MessageError) throw error;
    throw new MessageError('unreachable', reason);
  }
}

function withTimeout<T>(reply: Promise<T>, timeOutMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new MessageError('timeout', `No answer within ${timeOutMs} ms`)),
      timeOutMs,
    );
  });
  return Promise.race([reply, limit]).finally(() => clearTimeout(timer));
}

async function settle(run: () => unknown): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { to, call, args } = message as Partial<Envelope>;
  return typeof to === 'string' && typeof call === 'string' && Array.isArray(args);
}
