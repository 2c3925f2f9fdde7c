import { describe, expect, test } from 'vitest';
import { compareNames } from '@/lib/entities/people/compare-names';

describe('spellings of one name agree', () => {
  test.each([
    ['Khalaf Khalafov', 'Chalaf Chalafow', 0.9],
    ['Khalaf Khalafov', 'خلف خلفوف', 0.75],
    ['Khalaf Khalafov', 'ハラフ・ハラフォフ', 0.8],
    ['Shavkat Mirziyoyev', 'シャフカト・ミルジヨエフ', 0.8],
    ['Vladimir Putin', '弗拉基米尔·普京', 0.78],
    ['Donald Trump', '唐纳德·特朗普', 0.78],
    ['Khalaf Khalafov', '哈拉夫·哈拉福夫', 0.85],
    ['Shavkat Mirziyoyev', '沙夫卡特·米尔济约耶夫', 0.85],
    ['Emmanuel Macron', '埃马纽埃尔·马克龙', 0.85],
    ['Cristiano Ronaldo', '克里斯蒂亚诺·罗纳尔多', 0.85],
    ['Kristalina Georgieva', '克里斯塔利娜·格奥尔基耶娃', 0.8],
    ['Jens Stoltenberg', '延斯·斯托尔滕贝格', 0.75],
    ['Justin Trudeau', '贾斯廷·特鲁多', 0.85],
    ['Boris Johnson', 'ボリス・ジョンソン', 0.8],
    ['Xi Jinping', '习近平', 0.85],
    ['Li Keqiang', '李克强', 0.85],
    ['Donald Trump', 'دونالد ترامب', 0.9],
    ['David Cameron', 'دیوید کامرون', 0.8],
    ['Chris White', 'کریس وایت', 0.8],
    ['Mette Frederiksen', 'مته فردریکسن', 0.8],
    ['Jutta Urpilainen', 'Ютта Урпилайнен', 0.75],
    ['George Bush', 'George Walker Bush', 0.9],
    ['Kim Jong Un', 'Kim Jong-un', 0.9],
  ])('%s and %s', (one, other, least) => {
    expect(compareNames(one, other)).toBeGreaterThanOrEqual(least);
    expect(compareNames(other, one)).toBeCloseTo(compareNames(one, other));
  });
});

describe('different people disagree', () => {
  test.each([
    ['Shavkat Mirziyoyev', 'Shavkat Mirzayev', 0.8],
    ['Ilham Aliyev', 'Heydar Aliyev', 0.4],
    ['Joe Biden', 'Jill Biden', 0.7],
    ['T. B. Ekanayake', 'Pearse Doherty', 0.3],
    ['Angela Merkel', 'Олаф Шольц', 0.4],
    ['Donald Trump', '唐纳德·图斯克', 0.75],
    ['Mike Pence', '迈克·蓬佩奥', 0.78],
    ['Boris Johnson', '波里斯·叶利钦', 0.7],
  ])('%s and %s', (one, other, limit) => {
    expect(compareNames(one, other)).toBeLessThan(limit);
  });
});

test('an initial agrees with the name it may stand for', () => {
  expect(compareNames('X. Khalafov', 'Khalaf Khalafov')).toBeGreaterThan(0.85);
  expect(compareNames('B. Khalafov', 'Khalaf Khalafov')).toBeLessThan(0.5);
});

test('a bare surname never agrees fully with a full name', () => {
  expect(compareNames('Khalafov', 'Khalaf Khalafov')).toBe(0.8);
});

test('names of very few sounds cannot agree strongly', () => {
  expect(compareNames('Chua Soon Bui', '金哲')).toBeLessThan(0.9);
});
