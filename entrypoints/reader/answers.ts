import { feedLinks } from '@/lib/coverage/feeds/page-links';
import type { Handlers } from '@/lib/messaging/messenger';
import type { PageState, ToReader } from '@/lib/messaging/protocol';
import type { Reader } from './reader';

/** Answers the popup's and the background's calls to this tab. */
export function answersOf(reader: Reader): Handlers<ToReader> {
  const { session } = reader;
  return {
    getPageState: () => pageStateOf(reader),
    listPageFeeds: () => feedLinks(document.head.outerHTML, document.baseURI),
    readAgain: () => session.read(true),
    goToMention(_sender, direction, kind) {
      const mention = reader.marks()?.cursor.move(direction, { kind });
      if (mention) reader.openCard(mention, true);
      return mention !== undefined;
    },
    goToEntity(_sender, entityId) {
      const mention = reader.marks()?.cursor.move('next', { entityId });
      if (mention) reader.openCard(mention, true);
      return mention !== undefined;
    },
    saveSelection: () => reader.saveSelection(),
    goToSnippet: (_sender, id) => reader.snippets.goTo(id),
    setMarks: (_sender, visible) => reader.setMarks(visible),
    settingsChanged: (_sender, settings) => reader.applySettings(settings),
    snippetsChanged: () => reader.showSnippets(),
  };
}

function pageStateOf({ session, marks, areMarksWanted }: Reader): PageState | undefined {
  const { reading } = session;
  return (
    reading && {
      article: reading.article,
      recognition: reading.recognition,
      failure: reading.failure,
      marksWanted: areMarksWanted(),
      marksPainted: marks() !== undefined,
    }
  );
}
