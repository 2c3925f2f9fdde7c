/** Elements whose text nobody reads, and Parallax's own interface. */
const SKIPPED = new Set(
  'datalist,head,iframe,noscript,parallax-ui,script,select,style,template,textarea'.split(','),
);

/** Elements that the browsers' own style sheets set as blocks, table cells or line breaks: words do not run on across them. */
const BLOCKS = new Set(
  (
    'address,article,aside,blockquote,body,br,caption,center,dd,details,dialog,div,dl,dt,fieldset,figcaption,figure,' +
    'footer,form,h1,h2,h3,h4,h5,h6,header,hgroup,hr,legend,li,main,menu,nav,ol,optgroup,option,p,pre,search,section,' +
    'summary,table,tbody,td,tfoot,th,thead,tr,ul'
  ).split(','),
);

/**
 * Walks the text nodes under a root as they are laid out: shadow trees in place of their hosts' children, slotted nodes
 * in place of their slots. Yields 'break' where a block starts or ends. Keeps its own stack: pages nest without limit.
 */
export function* flatTreeText(root: Node): Generator<Text | 'break'> {
  const stack: (Node | 'break')[] = [root];
  while (stack.length > 0) {
    const next = stack.pop();
    if (next === undefined) continue;
    if (next === 'break') {
      yield next;
    } else if (isText(next)) {
      yield next;
    } else if (!SKIPPED.has(localNameOf(next))) {
      const isBlock = BLOCKS.has(localNameOf(next));
      if (isBlock) {
        yield 'break';
        stack.push('break');
      }
      const children = flatChildren(next);
      for (let i = children.length - 1; i >= 0; i--) {
        const child = children[i];
        if (child) stack.push(child);
      }
    }
  }
}

function flatChildren(node: Node): ArrayLike<Node> {
  const { shadowRoot } = node as Partial<Element>;
  if (shadowRoot) return shadowRoot.childNodes;
  if (localNameOf(node) === 'slot' && 'assignedNodes' in node) {
    const assigned = (node as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return node.childNodes;
}

/** CDATA sections in XHTML pages are text, too. */
function isText(node: Node): node is Text {
  return node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE;
}

function localNameOf(node: Node): string {
  return (node as Partial<Element>).localName ?? '';
}
