import { callSource } from './call-source';
import type { View } from './driven-browser';
import type { FirefoxChrome } from './firefox-chrome';
import { saveImage } from './page-tab';
import { poll } from './poll';

const POPUP = `document.querySelector('.webextension-popup-browser')`;

/** A popup that closes takes the answer with it. */
const ANSWER_WITHIN_MS = 10_000;

// BiDi does not route to a popup's document, so a frame script evaluates in it, under the document's own principal.
const FRAME_SCRIPT = `
addMessageListener('parallax:evaluate', async ({ data }) => {
  const reply = { id: data.id };
  try {
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    reply.value = JSON.stringify(await Cu.evalInSandbox(data.source, sandbox));
  } catch (error) {
    reply.error = String(error);
  }
  sendAsyncMessage('parallax:evaluated', reply);
});`;

const EVALUATE = `
const popup = ${POPUP};
if (!popup) throw new Error('the popup is closed');
const id = crypto.randomUUID();
return new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error('the popup did not answer: it may have closed')), ${ANSWER_WITHIN_MS});
  const { messageManager } = popup;
  messageManager.addMessageListener('parallax:evaluated', function settle({ data }) {
    if (data.id !== id) return;
    messageManager.removeMessageListener('parallax:evaluated', settle);
    data.error ? reject(new Error(data.error)) : resolve(data.value ?? 'undefined');
  });
  messageManager.sendAsyncMessage('parallax:evaluate', { id, source });
});`;

const SNAPSHOT = `
const snapshot = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
Object.assign(canvas, { width: snapshot.width, height: snapshot.height });
canvas.getContext('2d').drawImage(snapshot, 0, 0);
return canvas.toDataURL();`;

/** Opens the toolbar popup over the active tab. */
export async function openFirefoxPopup(chrome: FirefoxChrome, addonId: string): Promise<View> {
  // The one before may still be closing: it closes itself when it has opened a link.
  await closePopup(chrome);
  await chrome.run(
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID(addonId);
     await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);`,
    { addonId },
  );
  await poll('the popup', async () =>
    (await chrome.run(`return ${POPUP}?.currentURI.spec ?? ''`)).startsWith('moz-extension:'),
  );
  await chrome.run(
    `${POPUP}.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false)`,
    { script: FRAME_SCRIPT },
  );
  return {
    evaluate: async (fn, ...args) => {
      const json = await chrome.run(EVALUATE, { source: callSource(fn, args) });
      return json === 'undefined' ? undefined : JSON.parse(json);
    },
    screenshot: async (path) => {
      const dataUrl = await chrome.run(SNAPSHOT);
      saveImage(path, Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'));
    },
    close: () => closePopup(chrome),
  };
}

async function closePopup(chrome: FirefoxChrome): Promise<void> {
  await chrome.run(`for (const panel of document.querySelectorAll('panel')) panel.hidePopup();`);
  await poll(
    'the popup to close',
    async () => (await chrome.run(`return ${POPUP} ? 'open' : ''`)) === '',
  );
}
