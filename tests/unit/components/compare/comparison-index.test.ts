import { describe, expect, test } from 'vitest';
import { announcementOf } from '@/components/compare/announcement';
import { indexComparison } from '@/components/compare/comparison-index';
import { headOf } from '@/components/compare/report-slot';
import english from '@/public/_locales/en/messages.json';
import {
  COMPARED_ARTICLES,
  COMPARISON,
  THREE_REPORTS,
} from '@/tests/fixtures/components/comparison';
import { i18nFrom } from '@/tests/support/messages';

const index = indexComparison(COMPARISON);
const heads = COMPARED_ARTICLES.map((article) =>
  headOf({ kind: 'ready', url: article.url, article }),
);

describe('indexComparison', () => {
  test('numbers the passages of a group alike, and leaves the others without a number', () => {
    expect(index.groupOf({ report: 0, passage: 2 })).toBe(3);
    expect(index.groupOf({ report: 1, passage: 4 })).toBe(3);
    expect(index.groupOf({ report: 0, passage: 4 })).toBeUndefined();
  });

  test('names as partners the passages of the other reports', () => {
    expect(index.partnersOf({ report: 0, passage: 5 })).toEqual([
      { report: 1, passage: 2 },
      { report: 1, passage: 3 },
    ]);
    expect(index.partnersOf({ report: 0, passage: 4 })).toEqual([]);
  });

  test('shows every passage once in one column, the first report leading', () => {
    const rows = indexComparison(THREE_REPORTS).rows;
    const all = rows.flatMap((row) =>
      row.flatMap((passages, report) => passages.map((passage) => `${report} ${passage}`)),
    );
    const expected = THREE_REPORTS.reports.flatMap(({ passages }, report) =>
      passages.map((_, passage) => `${report} ${passage}`),
    );
    expect([...all].sort()).toEqual(expected.sort());
    const leading = rows.flatMap(([first = []]) => first);
    expect(leading).toEqual([...leading].sort((a, b) => a - b));
  });

  test('puts what only another report says behind what it says before', () => {
    const at = index.rows.findIndex(([, second = []]) => second.includes(6));
    expect(index.rows[at]).toEqual([[], [6]]);
    expect(at).toBeGreaterThan(0);
  });

  test('counts what is said in more than one report', () => {
    expect(index.shared).toEqual({ count: 11, all: 13 });
  });
});

describe('announcementOf', () => {
  const say = (report: number, passage: number): string =>
    announcementOf({ report, passage }, index, COMPARISON, heads, i18nFrom(english));

  test('says where a passage stands and who says the same', () => {
    expect(say(0, 2)).toBe('Passage 3 of 6 in Küstenblatt. The same in Вестник Каспия, passage 5.');
  });

  test('says that nobody else says it', () => {
    expect(say(0, 4)).toBe('Passage 5 of 6 in Küstenblatt. Only in this report.');
  });
});
