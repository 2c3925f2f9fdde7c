import type { Tab } from '../../tools/browsers/driven-browser';
import type { Site } from '../../tools/browsers/loopback-web';

const WATCH = `<script>
addEventListener('DOMContentLoaded', () => {
  const pageWatch = { source: document.documentElement.outerHTML, changes: [] };
  const describe = ({ type, target, attributeName, addedNodes, removedNodes }) =>
    [type, target.nodeName, attributeName, ...[...addedNodes, ...removedNodes].map((node) => node.nodeName)].join(' ');
  new MutationObserver((records) => pageWatch.changes.push(...records.map(describe))).observe(document, {
    subtree: true, childList: true, attributes: true, characterData: true,
  });
  Object.assign(window, { pageWatch });
});
</script>`;

/** A site whose pages keep their own source as it was before any extension ran, and note every later change of their tree. */
export function watched(site: Site): Site {
  return async (url, request) => {
    const answer = await site(url, request);
    return typeof answer === 'string' ? answer.replace('</head>', `${WATCH}</head>`) : answer;
  };
}

/** Whether a watched page is byte by byte what it was, and what has changed meanwhile. */
export function pageChanges(tab: Tab): Promise<{ isIdentical: boolean; changes: string[] }> {
  return tab.evaluate(() => {
    const { pageWatch } = window as unknown as {
      pageWatch: { source: string; changes: string[] };
    };
    return {
      isIdentical: pageWatch.source === document.documentElement.outerHTML,
      changes: pageWatch.changes,
    };
  });
}
