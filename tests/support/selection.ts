import type { Tab } from '../../tools/browsers/driven-browser';

/** Selects words that stand in one text node of the page, and brings them into view. */
export async function select(tab: Tab, words: string): Promise<void> {
  await tab.page.bringToFront();
  await tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const start = node.data.indexOf(wanted);
      if (start < 0 || !node.parentElement?.checkVisibility()) continue;
      node.parentElement.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      return;
    }
    throw new Error(`the page does not say: ${wanted}`);
  }, words);
}
