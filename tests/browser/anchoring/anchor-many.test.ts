import { afterEach, expect, test } from 'vitest';
import { anchor, anchorIn, readAnchorRoot } from '@/lib/anchoring/anchor';
import { describe } from '@/lib/anchoring/describe';
import { showPage, type TestPage } from './page';

const PARAGRAPHS = 400;
const QUOTES = 20;

let page: TestPage;

afterEach(() => page.remove());

/** Figures are printed for whoever tunes this; machines differ, so none is asserted. */
test('anchors many quotes of a long page that has changed', () => {
  const sentences = Array.from({ length: PARAGRAPHS }, (_, i) => paragraphOf(i));
  page = showPage(sentences.map((words) => `<p>${words}</p>`).join('\n'));
  const texts = [...page.root.querySelectorAll('p')].map((each) => each.firstChild as Text);
  const described = timed(QUOTES, (i) => {
    const range = document.createRange();
    const text = texts[i * 19] as Text;
    range.setStart(text, text.data.indexOf(' ') + 1);
    range.setEnd(text, text.data.lastIndexOf(' '));
    return describe(page.root, range);
  });
  const unchanged = timed(QUOTES, (i) => anchor(page.root, described.results[i] ?? []));
  for (const text of texts)
    text.data = text.data.replace(/ the /g, ' that ').replace(/of/, 'about');
  for (const text of texts.filter((_, i) => i % 4 === 0)) {
    const advert = document.createElement('div');
    advert.textContent =
      'Advertisement. Four weeks of news for one crown, cancel any time you like.';
    text.splitText(60).before(advert);
  }
  const read = timed(1, () => readAnchorRoot(page.root));
  const [root] = read.results;
  if (!root) throw new Error('The page was not read');
  const changed = timed(QUOTES, (i) => anchorIn(root, described.results[i] ?? []));
  expect(unchanged.results.filter(Boolean)).toHaveLength(QUOTES);
  expect(changed.results.filter(Boolean)).toHaveLength(QUOTES);
  console.info(
    `${root.words.text.length} characters in ${root.words.nodes.length} nodes: describe ${described.ms}, ` +
      `anchor unchanged ${unchanged.ms}, read the page ${read.ms}, anchor changed ${changed.ms} ms each`,
  );
});

function timed<T>(times: number, call: (i: number) => T): { results: T[]; ms: string } {
  const started = performance.now();
  const results = Array.from({ length: times }, (_, i) => call(i));
  return { results, ms: ((performance.now() - started) / times).toFixed(2) };
}

const SYLLABLES = 'ka lo mi ter san du ve rin po gal est bro ny cha fum zed wi lar qua hob'.split(
  ' ',
);

/** Sentences of made-up words, hardly two of them alike: real articles seldom repeat themselves. */
function paragraphOf(seed: number): string {
  let state = seed + 1;
  const word = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return [state >>> 27, state >>> 21, state >>> 15]
      .map((bits) => SYLLABLES[bits % SYLLABLES.length])
      .join('');
  };
  return Array.from(
    { length: 4 },
    () => `On ${word()} the ${word()} ${word()} of ${word()} ${word()} the ${word()} ${word()}.`,
  ).join(' ');
}
