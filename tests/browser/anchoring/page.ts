/** A page of its own for one test: markup goes in, ranges and words come out. */
export interface TestPage {
  root: HTMLElement;
  /** The range from the start of one phrase to the end of another (or of the same), wherever they stand. */
  select(from: string, to?: string): Range;
  remove(): void;
}

/** Parses markup without running its scripts and puts it into the document. */
export function showPage(markup: string): TestPage {
  const root = document.createElement('main');
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  root.append(...parsed.body.childNodes);
  document.body.append(root);
  return {
    root,
    select(from, to = from) {
      const range = document.createRange();
      const first = find(root, from);
      const last = find(root, to);
      range.setStart(first.node, first.at);
      range.setEnd(last.node, last.at + to.length);
      return range;
    },
    remove: () => root.remove(),
  };
}

/** The only text node that holds a phrase, in shadow trees, too. */
function find(root: Node, phrase: string): { node: Text; at: number } {
  const found = [...textNodes(root)].filter((node) => node.data.includes(phrase));
  const [node] = found;
  if (!node) throw new Error(`The page has no '${phrase}'`);
  return { node, at: node.data.indexOf(phrase) };
}

function* textNodes(node: Node): Generator<Text> {
  if (node instanceof Text) yield node;
  if (node instanceof Element && node.shadowRoot) yield* textNodes(node.shadowRoot);
  for (const child of node.childNodes) yield* textNodes(child);
}
