import type { browser } from 'wxt/browser';
import type { ToBackground } from '@/lib/messaging/protocol';
import type { Plain, Tab } from '../../tools/browsers/driven-browser';

type ExtensionGlobals = { browser?: typeof browser; chrome: typeof browser };
type Arguments<K extends keyof ToBackground> = Parameters<ToBackground[K]>;

/** Sends the background the message that a page of the extension would, from that page. */
export async function askBackground<K extends keyof ToBackground>(
  page: Tab,
  call: K,
  ...args: Arguments<K>
): Promise<ReturnType<ToBackground[K]>> {
  const reply = await page.evaluate(send, call, args as unknown as Plain);
  return reply as unknown as ReturnType<ToBackground[K]>;
}

async function send(call: string, args: Plain): Promise<Plain> {
  const globals = globalThis as unknown as ExtensionGlobals;
  const api = globals.browser ?? globals.chrome;
  const reply = await api.runtime.sendMessage({ to: 'background', call, args });
  if (!reply?.ok) throw new Error(reply?.error ?? 'the background gave no answer');
  return reply.value;
}
