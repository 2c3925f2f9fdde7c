import './highlights.css';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import overlayCss from '@/components/entities/page-surface.css?inline';
import { handleMessages } from '@/lib/messaging/messenger';
import type { ToReader } from '@/lib/messaging/protocol';
import { answersOf } from './answers';
import { startReader } from './reader';

/** Injected into articles by the background; a second injection replaces the first. */
export default defineUnlistedScript(async () => {
  const ctx = new ContentScriptContext('reader', { noScriptStartedPostMessage: true });
  const reader = await startReader(ctx, overlayCss);
  ctx.onInvalidated(handleMessages<ToReader>('reader', answersOf(reader)));
  await reader.session.read(false);
  if (!reader.session.reading) await reader.showSnippets();
});
