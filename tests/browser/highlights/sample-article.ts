import type { LiveText } from '@/lib/anchoring/text-range';
import type { Mention, PersonEntity, PlaceEntity, Recognition } from '@/lib/entities/entity';

export const OFFICIAL: PersonEntity = {
  kind: 'person',
  id: 'p1',
  name: 'Mira Holt',
  key: 'mr hlt',
  offices: [{ role: 'minister', text: 'Minister' }],
};
export const BYSTANDER: PersonEntity = { ...OFFICIAL, id: 'p2', name: 'Jon Ask', offices: [] };
export const PLACE: PlaceEntity = { kind: 'place', id: 'px:lund', name: 'Lund', ancestors: [] };

const ENTITIES = [OFFICIAL, BYSTANDER, PLACE];

/** Reads the text under an element with white space collapsed, a segment per text node: what an extraction hands over. */
export function readLive(root: Node): LiveText {
  const live: LiveText = { text: '', segments: [] };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !node.data.trim()) continue;
    const leading = node.data.length - node.data.trimStart().length;
    const keepsSpace = leading > 0 && live.text !== '' && !live.text.endsWith(' ');
    const words = (keepsSpace ? ' ' : '') + node.data.trimStart().replace(/\s+/g, ' ');
    const start = live.text.length;
    live.text += words;
    const nodeStart = keepsSpace ? 0 : leading;
    live.segments.push({ start, end: live.text.length, node, nodeStart });
  }
  return live;
}

/** Finds every occurrence of the sample entities' names. */
export function recognizeSamples(text: string, title = ''): Recognition {
  return {
    entities: ENTITIES,
    mentions: mentionsIn(text),
    offices: [],
    titleMentions: mentionsIn(title),
  };
}

function mentionsIn(text: string): Mention[] {
  return ENTITIES.flatMap(({ id, kind, name }) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      kind,
      entityId: id,
      start: index,
      end: index + name.length,
    })),
  ).sort((a, b) => a.start - b.start);
}

/** Appends parsed markup and returns its first element; the caller removes it. */
export function mount(markup: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const element = template.content.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error('The markup needs one root element');
  document.body.append(element);
  return element;
}
