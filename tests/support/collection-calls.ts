import type { Snippet } from '@/lib/collection/snippet';
import type { ToBackground } from '@/lib/messaging/protocol';
import type { Plain, Tab } from '../../tools/browsers/driven-browser';
import { sampleSnippet } from '../unit/collection/sample-snippet';

type Calls = ToBackground;
type Reply<K extends keyof Calls> = Calls[K] extends (...args: never[]) => infer R ? R : never;
/** As much of an extension page's globals as is used here. */
export interface ExtensionPage {
  chrome: {
    runtime: { sendMessage(message: unknown): Promise<unknown> };
    storage: { local: { get(keys: null): Promise<unknown> } };
  };
}
type Result = { ok: true; value: unknown } | { ok: false; error: string };

/** Calls the background from a page of the extension, as its own pages do; rejects with the sentence of a refusal. */
export async function callBackground<K extends keyof Calls>(
  tab: Tab,
  call: K,
  ...args: Parameters<Extract<Calls[K], (...args: never[]) => unknown>>
): Promise<Reply<K>> {
  const result = (await tab.evaluate(
    (name, list) =>
      (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage({
        to: 'background',
        call: name,
        args: list,
      }),
    call,
    args as unknown as Plain[],
  )) as Result | undefined;
  if (!result) throw new Error('Nobody answered');
  if (!result.ok) throw new Error(result.error);
  return result.value as Reply<K>;
}

/** Everything in the collection, page by page. */
export async function wholeCollection(tab: Tab): Promise<Snippet[]> {
  const all: Snippet[] = [];
  for (let page = await callBackground(tab, 'listSnippets', 500); ; ) {
    all.push(...page.snippets);
    if (!page.next) return all;
    page = await callBackground(tab, 'listSnippets', 500, page.next);
  }
}

/** Snippets with ids of their own, as many as are asked for. */
export function manySamples(count: number, prefix: string): Snippet[] {
  return Array.from({ length: count }, (_, index) =>
    sampleSnippet({
      id: `${prefix}-${index}`,
      createdAt: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
    }),
  );
}
