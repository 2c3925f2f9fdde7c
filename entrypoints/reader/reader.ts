import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createI18n } from '@/components/primitives/i18n';
import type { PaintedMention } from '@/lib/highlights/paint-mentions';
import { clearHighlights } from '@/lib/highlights/registry';
import { sendToBackground } from '@/lib/messaging/messenger';
import { interfaceLanguage } from '@/lib/settings/interface-language';
import { isSiteEnabled, type Settings } from '@/lib/settings/settings';
import { createCard } from './card';
import { type Marks, paintMarks } from './marks';
import { createOverlay } from './overlay';
import { listenToPointer } from './pointer';
import { createSaver } from './saver';
import { snippetOf } from './selection';
import { createSession, type Reading, type Session } from './session';
import { createSnippetMarks, type SnippetMarks } from './snippet-marks';

/** What a running reader can be asked to do; see ToReader. */
export interface Reader {
  session: Session;
  snippets: SnippetMarks;
  marks(): Marks | undefined;
  areMarksWanted(): boolean;
  setMarks(visible: boolean): Promise<void>;
  openCard(mention: PaintedMention, byKey: boolean): void;
  saveSelection(): boolean;
  showSnippets(): Promise<void>;
  applySettings(settings: Settings): Promise<void>;
}

/** Puts the parts of the reader together; everything ends with the context. */
export async function startReader(ctx: ContentScriptContext, css: string): Promise<Reader> {
  clearHighlights();
  const i18n = createI18n(interfaceLanguage);
  const overlay = await createOverlay(ctx, css);
  const card = createCard(overlay, i18n);
  const snippets = createSnippetMarks();
  let settings = await sendToBackground('getSettings');
  let marks: Marks | undefined;
  let isMarking = settings.marksEnabled;

  const removeMarks = () => {
    card.close();
    marks?.undo();
    marks = undefined;
  };
  const paint = async (reading: Reading) => {
    removeMarks();
    if (isMarking) marks = await paintMarks(reading, reading.signal);
  };
  const openCard = (mention: PaintedMention, byKey: boolean) => {
    const { reading } = session;
    if (marks && reading) card.open(marks, mention, reading, byKey);
  };
  const showSnippets = async () => {
    const { article, signal } = session.reading ?? { article: undefined, signal: ctx.signal };
    const addresses = article
      ? [article.canonicalUrl, article.url, ...article.aliases]
      : [location.href];
    await snippets.show(addresses, signal);
    const awaited = await sendToBackground('takeAwaitedSnippet');
    if (awaited) await snippets.goTo(awaited);
  };

  const session = createSession(ctx, {
    onRead(reading) {
      void Promise.all([paint(reading), showSnippets()]);
      // A call of its own: the marks do not wait for the links, and a background that dies meanwhile is asked again.
      if (reading.recognition) void sendToBackground('countLinks', reading.article);
    },
    onLeft() {
      removeMarks();
      snippets.undo();
      void sendToBackground('articleLeft');
    },
  });
  const saver = createSaver(ctx, overlay, i18n, {
    describe: (range) => snippetOf(range, session.reading, marks),
    article: () => session.reading?.article,
    onSaved: () => void showSnippets(),
  });
  listenToPointer(ctx, overlay, card, {
    marks: () => marks,
    open: (mention) => openCard(mention, false),
  });
  ctx.onInvalidated(() => {
    removeMarks();
    snippets.undo();
  });

  const setMarks = async (visible: boolean) => {
    isMarking = visible;
    if (!visible) removeMarks();
    else if (session.reading) await paint(session.reading);
  };
  return {
    session,
    snippets,
    marks: () => marks,
    areMarksWanted: () => isMarking,
    setMarks,
    openCard,
    saveSelection: () => saver.save(),
    showSnippets,
    async applySettings(changed) {
      const wasEnabled = isSiteEnabled(settings, location.hostname);
      const hadMarks = settings.marksEnabled;
      settings = changed;
      const isEnabled = isSiteEnabled(settings, location.hostname);
      if (hadMarks !== settings.marksEnabled) await setMarks(settings.marksEnabled);
      if (!isEnabled) session.stop();
      else if (!wasEnabled) await session.read(false);
    },
  };
}
