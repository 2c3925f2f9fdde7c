import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMentionCursor, type MentionCursor } from '@/lib/highlights/mention-cursor';
import { type PaintedMention, paintMentions } from '@/lib/highlights/paint-mentions';
import { clearHighlights } from '@/lib/highlights/registry';
import { mount, OFFICIAL, PLACE, readLive, recognizeSamples } from './sample-article';

const GAP = '<div style="height: 3000px"></div>';
const ARTICLE = `<article style="font-size: 16px">
  <p>First Lund, then Mira Holt.</p>${GAP}
  <p hidden>Mira Holt stands here unseen.</p>
  <p>Second Mira Holt.</p>${GAP}
  <div class="box" style="height: 200px; overflow-y: auto">${GAP}<p>Third Lund.</p></div>${GAP}
</article>`;

let article: HTMLElement;
let cursor: MentionCursor;

beforeEach(async () => {
  article = mount(ARTICLE);
  scrollTo({ top: 0, behavior: 'instant' });
  const body = readLive(article);
  const painted = await paintMentions({ body, recognition: recognizeSamples(body.text) });
  if (!painted) throw new Error('Nothing was painted');
  cursor = createMentionCursor(painted);
});
afterEach(() => {
  clearHighlights();
  article.remove();
});

const line = (mention: PaintedMention | undefined): string =>
  mention?.ranges[0]?.startContainer.textContent?.split(' ')[0] ?? '';
const visibleTop = (mention: PaintedMention | undefined): number =>
  mention?.ranges[0]?.getBoundingClientRect().top ?? Number.NaN;
const scrollEnd = (target: EventTarget): Promise<unknown> =>
  new Promise((resolve) => target.addEventListener('scrollend', resolve, { once: true }));

test('goes from official to official, passing over hidden text, and starts over at the end', () => {
  expect(line(cursor.move('next', { kind: 'official' }))).toBe('First');
  expect(line(cursor.move('next', { kind: 'official' }))).toBe('Second');
  expect(line(cursor.move('next', { kind: 'official' }))).toBe('First');
  expect(line(cursor.move('previous', { kind: 'official' }))).toBe('Second');
});

test('goes through all mentions in document order when no kind is asked for', () => {
  const names = [1, 2, 3, 4].map(() => cursor.move('next')?.entity.id);
  expect(names).toEqual([PLACE.id, OFFICIAL.id, OFFICIAL.id, PLACE.id]);
});

test('stays with one entity when asked to', () => {
  expect(line(cursor.move('next', { entityId: PLACE.id }))).toBe('First');
  expect(line(cursor.move('next', { entityId: PLACE.id }))).toBe('Third');
  expect(cursor.move('next', { entityId: 'somebody else' })).toBeUndefined();
});

test('paints the mention it went to as current, and takes that off again', () => {
  cursor.move('next', { kind: 'official' });
  const current = CSS.highlights.get('parallax-current');
  expect([...(current ?? [])].map(String)).toEqual(['Mira Holt']);
  cursor.undo();
  expect(CSS.highlights.has('parallax-current')).toBe(false);
  expect(cursor.current).toBeUndefined();
});

test('scrolls the page so that the mention stands in view', async () => {
  cursor.move('next', { kind: 'official' });
  const ended = scrollEnd(document);
  const second = cursor.move('next', { kind: 'official' });
  await ended;
  expect(visibleTop(second)).toBeGreaterThan(0);
  expect(visibleTop(second)).toBeLessThan(innerHeight);
});

test('scrolls boxes inside the page as well', async () => {
  const box = article.querySelector('.box');
  if (!box) throw new Error('The sample has no box');
  cursor.move('next', { kind: 'place' });
  const ended = Promise.all([scrollEnd(box), scrollEnd(document)]);
  const third = cursor.move('next', { kind: 'place' });
  await ended;
  const frame = box.getBoundingClientRect();
  expect(visibleTop(third)).toBeGreaterThan(frame.top);
  expect(visibleTop(third)).toBeLessThan(frame.bottom);
  expect(visibleTop(third)).toBeLessThan(innerHeight);
});

test('leaves the page where it is when the mention is well in view', async () => {
  scrollTo({ top: 40, behavior: 'instant' });
  article.style.paddingTop = `${Math.round(innerHeight / 2)}px`;
  cursor.move('next', { kind: 'place' });
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(scrollY).toBe(40);
});

test('starts from what is in view after the reader has scrolled', () => {
  const second = article.querySelectorAll('p')[2];
  second?.scrollIntoView({ behavior: 'instant' });
  expect(line(cursor.move('next', { kind: 'official' }))).toBe('Second');
});

test('goes backwards from what is in view', () => {
  const second = article.querySelectorAll('p')[2];
  second?.scrollIntoView({ behavior: 'instant' });
  expect(line(cursor.move('previous', { kind: 'place' }))).toBe('First');
});
