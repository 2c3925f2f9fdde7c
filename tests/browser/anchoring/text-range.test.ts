import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { indexRanges, type LiveText, rangesOf } from '@/lib/anchoring/text-range';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('section');
  document.body.append(root);
});
afterEach(() => root.remove());

/** Text nodes with the given data, one after the other. */
function append(...data: string[]): Text[] {
  const nodes = data.map((each) => new Text(each));
  for (const node of nodes) root.append(node, document.createElement('i'));
  return nodes;
}

function live(
  text: string,
  ...pieces: [node: Text | undefined, words: string, nodeStart: number][]
) {
  let from = 0;
  const segments = pieces.map(([node, words, nodeStart]) => {
    if (!node) throw new Error('The sample lacks a node');
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { start, end: from, node, nodeStart };
  });
  return { text, segments } satisfies LiveText;
}

const find = ({ text }: LiveText, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const wordsOf = (ranges: Range[]): string[] => ranges.map(String);

test('maps offsets through white space that the text has collapsed', () => {
  const [node] = append('\n   The  new\n\t minister   spoke\u00a0 today. ');
  const sample = live('The new minister spoke today.', [node, 'The new minister spoke today.', 4]);
  expect(wordsOf(rangesOf(sample, find(sample, 'minister')))).toEqual(['minister']);
  expect(wordsOf(rangesOf(sample, find(sample, 'new minister')))).toEqual(['new\n\t minister']);
  expect(wordsOf(rangesOf(sample, find(sample, 'today.')))).toEqual(['today.']);
});

test('passes over soft hyphens and zero-width spaces that the text has left out', () => {
  const [node] = append('Der Außen\u00admi\u00adnister in Düssel\u200bdorf.');
  const sample = live('Der Außenminister in Düsseldorf.', [
    node,
    'Der Außenminister in Düsseldorf.',
    0,
  ]);
  expect(wordsOf(rangesOf(sample, find(sample, 'Außenminister')))).toEqual([
    'Außen\u00admi\u00adnister',
  ]);
  expect(wordsOf(rangesOf(sample, find(sample, 'orf.')))).toEqual(['orf.']);
});

test('keeps zero-width joiners that the text has kept', () => {
  const [node] = append('وزیر می\u200cگوید');
  const sample = live('وزیر می\u200cگوید', [node, 'وزیر می\u200cگوید', 0]);
  expect(wordsOf(rangesOf(sample, find(sample, 'می\u200cگوید')))).toEqual(['می\u200cگوید']);
});

test('gives one range per text node for a span across inline markup', () => {
  const [first, second, third] = append('Minister X. ', 'Kha', 'lafov said');
  const sample = live(
    'Minister X. Khalafov said',
    [first, 'Minister X. ', 0],
    [second, 'Kha', 0],
    [third, 'lafov said', 0],
  );
  expect(wordsOf(rangesOf(sample, find(sample, 'X. Khalafov')))).toEqual(['X. ', 'Kha', 'lafov']);
});

test('takes a leading space that belongs to the text, and passes over one that does not', () => {
  const [first, second] = append('In', '  Lund it rains');
  const kept = live('In Lund it rains', [first, 'In', 0], [second, ' Lund it rains', 0]);
  expect(wordsOf(rangesOf(kept, find(kept, 'Lund')))).toEqual(['Lund']);
  const dropped = live('Lund it rains', [second, 'Lund it rains', 0]);
  expect(wordsOf(rangesOf(dropped, find(dropped, 'Lund')))).toEqual(['Lund']);
});

test('finds every one of many mentions, in segments of any order', () => {
  const nodes = append(...Array.from({ length: 300 }, (_, i) => `word${i} and `));
  const text = nodes.map((node) => node.data).join('');
  const sample = live(text, ...nodes.map((node): [Text, string, number] => [node, node.data, 0]));
  sample.segments.reverse();
  const index = indexRanges(sample);
  const found = nodes.map((_, i) => wordsOf(index.rangesOf(find(sample, `word${i} `))).join());
  expect(found).toEqual(nodes.map((_, i) => `word${i} `));
});

test('a span between segments gives no range', () => {
  const [first, second] = append('One.', 'Two.');
  const sample = live('One.\nTwo.', [first, 'One.', 0], [second, 'Two.', 0]);
  expect(rangesOf(sample, { start: 4, end: 5 })).toEqual([]);
  expect(rangesOf(sample, { start: 2, end: 2 })).toEqual([]);
  expect(rangesOf(sample, { start: 20, end: 30 })).toEqual([]);
});

describe('when the page has moved on', () => {
  test('a node that was taken out gives no range, and its neighbours still do', () => {
    const [first, second] = append('In ', 'Lund');
    const sample = live('In Lund', [first, 'In ', 0], [second, 'Lund', 0]);
    const index = indexRanges(sample);
    first?.remove();
    expect(wordsOf(index.rangesOf({ start: 0, end: 7 }))).toEqual(['Lund']);
  });

  test('a node with other words gives no range, before and after it was first mapped', () => {
    const [node] = append('It rains in Lund.');
    const sample = live('It rains in Lund.', [node, 'It rains in Lund.', 0]);
    const index = indexRanges(sample);
    expect(index.rangesOf(find(sample, 'Lund'))).toHaveLength(1);
    if (node) node.data = 'It snows in Rome.';
    expect(index.rangesOf(find(sample, 'Lund'))).toEqual([]);
    expect(rangesOf(sample, find(sample, 'Lund'))).toEqual([]);
  });

  test('a node that got longer at its end still gives its range', () => {
    const [node] = append('It rains in Lund.');
    const sample = live('It rains in Lund.', [node, 'It rains in Lund.', 0]);
    const index = indexRanges(sample);
    node?.appendData(' Still.');
    expect(wordsOf(index.rangesOf(find(sample, 'Lund')))).toEqual(['Lund']);
  });
});
