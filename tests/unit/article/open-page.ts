import { JSDOM, VirtualConsole } from 'jsdom';

/** A page as the server sent it: scripts do not run and nothing is fetched. */
export function openPage(
  source: string,
  url = 'https://news.example/story-of-the-day-1',
): Document {
  return new JSDOM(source, { url, virtualConsole: new VirtualConsole() }).window.document;
}
