/** White space that no text node holds: a line break. */
export const SPACE = ' ';

/** What a block's text is put together from. */
export type Piece = Text | typeof SPACE;

/** A run of text that stands by itself on the page: what a reader sees as one paragraph, heading, list item or label. */
export interface Block {
  /** Nearest block element around it. */
  element: Element;
  /** Its text nodes and line breaks, in document order. */
  pieces: Piece[];
  /** Characters other than white space. */
  length: number;
  /** Those of them that stand in links. */
  linkedLength: number;
}

/** Elements that never hold text of an article. */
const SKIPPED = new Set(
  'audio,button,canvas,datalist,dialog,embed,head,iframe,input,map,math,meter,noscript,object,option,picture,progress,script,select,style,svg,template,textarea,title,video'.split(
    ',',
  ),
);

const INLINE = new Set(
  'a,abbr,acronym,b,bdi,bdo,big,cite,code,data,del,dfn,em,font,i,img,ins,kbd,label,mark,nobr,q,rp,rt,ruby,s,samp,small,span,strike,strong,sub,sup,time,tt,u,var,wbr'.split(
    ',',
  ),
);

/** Cuts what stands under `root` into blocks, in document order; does not recurse, so that deeply nested markup is safe. */
export function readBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  const containers: Element[] = [root];
  let current: Block | undefined;
  let linkDepth = 0;
  let breaks = 0;
  const container = (): Element => containers.at(-1) ?? root;

  function addText(node: Text): void {
    const length = node.data.replace(/\s+/g, '').length;
    if (length === 0) {
      current?.pieces.push(node);
      return;
    }
    if (!current) {
      current = { element: container(), pieces: [], length: 0, linkedLength: 0 };
      blocks.push(current);
    }
    current.pieces.push(node);
    current.length += length;
    if (linkDepth > 0) current.linkedLength += length;
    breaks = 0;
  }

  /** False when the element's children are of no interest. */
  function enter(element: Element): boolean {
    const name = element.localName;
    if (SKIPPED.has(name)) return false;
    if (name === 'br') {
      // One line break is white space, two are how old markup separates paragraphs.
      if (++breaks > 1) current = undefined;
      current?.pieces.push(SPACE);
      return false;
    }
    if (name === 'a') linkDepth++;
    if (isBlock(element)) {
      containers.push(element);
      current = undefined;
    }
    return true;
  }

  function leave(element: Element): void {
    if (element.localName === 'a') linkDepth--;
    if (container() === element) {
      containers.pop();
      current = undefined;
    }
  }

  walk(root, addText, enter, leave);
  return blocks;
}

function walk(
  root: Element,
  addText: (node: Text) => void,
  enter: (element: Element) => boolean,
  leave: (element: Element) => void,
): void {
  let node: Node | null = root.firstChild;
  while (node) {
    const entered: boolean = node.nodeType === 1 ? enter(node as Element) : false;
    if (node.nodeType === 3) addText(node as Text);
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (entered) leave(node as Element);
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node) leave(node as Element);
    }
    node = node?.nextSibling ?? null;
  }
}

function isBlock(element: Element): boolean {
  const name = element.localName;
  if (INLINE.has(name)) return false;
  if (!name.includes('-')) return true;
  // Custom elements are inline by default and blocks in practice, unless they stand in running text.
  return !Array.from(element.parentNode?.childNodes ?? []).some(
    (sibling) => sibling.nodeType === 3 && /\S/.test((sibling as Text).data),
  );
}
