import { type AnchorRoot, readAnchorRoot } from './anchor';

/** What was read is taken again for so long: the time in which the snippets of one page are anchored. */
const FRESH_MS = 200;

interface Recent {
  read: AnchorRoot;
  observer: MutationObserver;
}

const recent = new WeakMap<Node, Recent>();

/** Reads a root, or takes what was read of it a moment ago when nothing has changed since. */
export function recentAnchorRoot(root: Node): AnchorRoot {
  const known = recent.get(root);
  if (known && known.observer.takeRecords().length === 0) return known.read;
  known?.observer.disconnect();
  const observer = new MutationObserver(() => forget());
  const forget = () => {
    observer.disconnect();
    if (recent.get(root)?.observer === observer) recent.delete(root);
  };
  const read = readAnchorRoot(root);
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  recent.set(root, { read, observer });
  setTimeout(forget, FRESH_MS);
  return read;
}
