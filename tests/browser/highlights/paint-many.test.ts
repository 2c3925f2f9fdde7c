import { afterEach, expect, test } from 'vitest';
import { mentionAtPoint } from '@/lib/highlights/mention-at-point';
import { createMentionCursor } from '@/lib/highlights/mention-cursor';
import { paintMentions } from '@/lib/highlights/paint-mentions';
import { clearHighlights } from '@/lib/highlights/registry';
import { mount, readLive, recognizeSamples } from './sample-article';

const MENTIONS = 5000;
const SENTENCE =
  'Yesterday  Mira Holt went by train to\n the town of <b>Lu</b>nd, where it rained. ';

let article: HTMLElement;

afterEach(() => {
  clearHighlights();
  article.remove();
});

/** Figures are printed for whoever tunes this; machines differ, so none is asserted. */
test('paints five thousand mentions in short slices', async () => {
  const paragraph = `<p>${SENTENCE.repeat(10)}</p>`;
  article = mount(`<article>${paragraph.repeat(MENTIONS / 20)}</article>`);
  const body = readLive(article);
  const recognition = recognizeSamples(body.text);
  await settled();

  const long: number[] = [];
  const observer = new PerformanceObserver((list) =>
    long.push(...list.getEntries().map(({ duration }) => Math.round(duration))),
  );
  observer.observe({ entryTypes: ['longtask'] });
  const started = performance.now();
  const painted = await paintMentions({ body, recognition });
  const paintMs = performance.now() - started;
  await nextFrame();
  await nextFrame();
  const shownMs = performance.now() - started;
  observer.disconnect();
  if (!painted) throw new Error('Nothing was painted');
  expect(painted.mentions).toHaveLength(MENTIONS);

  const at = mentionAtPoint(painted);
  const cursor = createMentionCursor(painted);
  const hitMs = perCall(200, (i) => at(20 + i * 4, 30 + i));
  const moveMs = perCall(20, () => cursor.move('next', { kind: 'place' }));
  const changesMs = perCall(1, changeElsewhere);
  painted.undo();
  const changesUnpaintedMs = perCall(1, changeElsewhere);
  console.info(
    `${MENTIONS} mentions: painted in ${paintMs.toFixed(1)} ms, on screen after ${shownMs.toFixed(0)} ms, ` +
      `tasks over 50 ms: [${long}]; hit test ${hitMs.toFixed(3)} ms, cursor move ${moveMs.toFixed(1)} ms; ` +
      `2,000 changes of the page ${changesMs.toFixed(1)} ms, ${changesUnpaintedMs.toFixed(1)} ms unpainted`,
  );
});

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Until the page's own layout is done, which is not what is measured. */
const settled = async (): Promise<void> => {
  await nextFrame();
  await nextFrame();
  await new Promise((resolve) => setTimeout(resolve, 200));
};

function perCall(times: number, call: (i: number) => unknown): number {
  const started = performance.now();
  for (let i = 0; i < times; i++) call(i);
  return (performance.now() - started) / times;
}

/** What a lively page does all the time: nodes come and go beside the article. */
function changeElsewhere(): void {
  const box = document.createElement('div');
  document.body.append(box);
  for (let i = 0; i < 1000; i++) {
    const line = document.createElement('p');
    line.textContent = `Line ${i}`;
    box.append(line);
  }
  while (box.firstChild) box.firstChild.remove();
  box.remove();
}
