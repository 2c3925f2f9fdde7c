import { sendToBackground } from '@/lib/messaging/messenger';
import { markStyleSheet } from '@/lib/settings/mark-style';

/** Paints the marks of this page as the reader wants them in articles. */
export async function styleMarks(): Promise<void> {
  const { markStyles } = await sendToBackground('getSettings');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markStyleSheet(markStyles, (kind) => `.compare .mark-${kind}`));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
