import { describe, expect, test } from 'vitest';
import { cutPassages } from '@/lib/event/align/cut-passages';
import { readFacts } from '@/lib/event/align/facts';
import { makeReport } from '../../../support/make-report';

function cut(language: string, ...paragraphs: string[]): string[] {
  const report = makeReport(language, paragraphs);
  const { text } = report.article;
  return cutPassages(report.article, readFacts(report).days).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('cutPassages', () => {
  test('cuts paragraphs into sentences', () => {
    const sentences = [
      'The bridge over the river was opened yesterday.',
      'Thousands of people came to see it.',
    ];
    expect(cut('en', sentences.join(' '), 'The mayor of the town spoke of a great day.')).toEqual([
      ...sentences,
      'The mayor of the town spoke of a great day.',
    ]);
  });

  test('keeps a dateline with the sentence that it opens', () => {
    const text = 'OSLO, May 3. The two ministers met again in the old town hall.';
    expect(cut('en', text)).toEqual([text]);
  });

  test.each([
    ['de', 'Die Brücke wurde am 3. Mai vom Bürgermeister der Stadt feierlich eröffnet.'],
    ['de', 'Der Verein spielt nun in der 2. Bundesliga und sucht noch einen Trainer.'],
    ['pl', 'Most został otwarty 3. Maja przez burmistrza miasta i jego gości.'],
  ])('does not cut behind a number with a stop (%s: %s)', (language, text) => {
    expect(cut(language, text)).toEqual([text]);
  });

  test('cuts Chinese, which needs no spaces, and keeps its short sentences', () => {
    expect(cut('zh', '大桥昨天正式开放通车了。成千上万的人前来观看。')).toEqual([
      '大桥昨天正式开放通车了。',
      '成千上万的人前来观看。',
    ]);
  });

  test('says which paragraph a passage stands in', () => {
    const report = makeReport('en', ['', 'A bridge was opened by the mayor yesterday.']);
    expect(cutPassages(report.article, [])).toEqual([{ start: 1, end: 44, paragraph: 1 }]);
  });
});
