import { afterEach, expect, test } from 'vitest';
import { type MentionAtPoint, mentionAtPoint } from '@/lib/highlights/mention-at-point';
import { paintMentions } from '@/lib/highlights/paint-mentions';
import { clearHighlights } from '@/lib/highlights/registry';
import { mount, readLive, recognizeSamples } from './sample-article';

let root: HTMLElement;

afterEach(() => {
  clearHighlights();
  root.remove();
});

async function paint(markup: string, readFrom: (root: HTMLElement) => Node = (element) => element) {
  root = mount(markup);
  const body = readLive(readFrom(root));
  const painted = await paintMentions({ body, recognition: recognizeSamples(body.text) });
  if (!painted) throw new Error('Nothing was painted');
  return { at: mentionAtPoint(painted), mentions: painted.mentions };
}

const boxesOf = (range: Range | undefined): DOMRect[] => [...(range?.getClientRects() ?? [])];
const nameAt = (at: MentionAtPoint, x: number, y: number): string | undefined =>
  at(x, y)?.entity.name;
const centreOf = (box: DOMRect): [number, number] => [
  box.x + box.width / 2,
  box.y + box.height / 2,
];

test('finds the mention under the pointer and nothing beside it', async () => {
  const { at, mentions } = await paint('<p>Minister Mira Holt flew to Lund on Monday.</p>');
  for (const mention of mentions) {
    const [box] = boxesOf(mention.ranges[0]);
    if (!box) throw new Error('The mention is not rendered');
    expect(nameAt(at, ...centreOf(box))).toBe(mention.entity.name);
    expect(nameAt(at, box.left - 12, box.top + 5)).toBeUndefined();
    expect(nameAt(at, box.left + 5, box.bottom + 30)).toBeUndefined();
  }
});

test('finds a mention on each of the lines that it is broken over', async () => {
  const { at, mentions } = await paint('<p style="width: 40px">Mira Holt</p>');
  const boxes = boxesOf(mentions[0]?.ranges[0]);
  expect(boxes).toHaveLength(2);
  for (const box of boxes) expect(nameAt(at, ...centreOf(box))).toBe('Mira Holt');
});

test('finds a mention in text that the page does not let readers select', async () => {
  const { at, mentions } = await paint('<p style="user-select: none">In Lund it rains.</p>');
  const [box] = boxesOf(mentions[0]?.ranges[0]);
  if (!box) throw new Error('The mention is not rendered');
  expect(nameAt(at, ...centreOf(box))).toBe('Lund');
});

test('finds a mention inside an open shadow root', async () => {
  const { at, mentions } = await paint('<div></div>', (host) => {
    const shadow = host.attachShadow({ mode: 'open' });
    const paragraph = document.createElement('p');
    paragraph.append('In Lund it rains.');
    shadow.append(paragraph);
    return shadow;
  });
  const [box] = boxesOf(mentions[0]?.ranges[0]);
  if (!box) throw new Error('The mention is not rendered');
  expect(nameAt(at, ...centreOf(box))).toBe('Lund');
});

test('a mention that something else covers is not under the pointer', async () => {
  const { at, mentions } = await paint(
    '<div><p>In Lund it rains.</p><div style="position: fixed; inset: 0">Cookies?</div></div>',
  );
  const [box] = boxesOf(mentions[0]?.ranges[0]);
  if (!box) throw new Error('The mention is not rendered');
  expect(nameAt(at, ...centreOf(box))).toBeUndefined();
});

test('points outside the window and mentions that were removed hit nothing', async () => {
  const { at, mentions } = await paint('<p>In Lund it rains.</p>');
  const [box] = boxesOf(mentions[0]?.ranges[0]);
  if (!box) throw new Error('The mention is not rendered');
  expect(nameAt(at, -50, -50)).toBeUndefined();
  root.replaceChildren('In Malmö it rains.');
  expect(nameAt(at, ...centreOf(box))).toBeUndefined();
});
