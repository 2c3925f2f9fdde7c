import { describe, expect, test } from 'vitest';
import { nameEnding, surnameShare } from '@/lib/entities/people/han-letters';
import { hanNamesAt, isSurnameBeforeTitle } from '@/lib/entities/people/han-name';
import { isHanWordAt } from '@/lib/entities/people/han-words';

/** The likeliest name that begins where a surname stands. */
function bestIn(text: string, surname: string): string | undefined {
  const start = text.indexOf(surname);
  const [best] = hanNamesAt(text, start, text.length).sort((a, b) => b.score - a.score);
  return best && text.slice(best.start, best.end);
}

describe('finds where a Chinese name ends', () => {
  test.each([
    ['经检查，赵雅茹怀孕了', '赵', '赵雅茹'],
    ['记者陈玉来报道：', '陈', '陈玉来'],
    ['尹莉明白，这很难', '尹', '尹莉'],
    ['副总理刘岚清今天会见', '刘', '刘岚清'],
    ['对此，孙振成局长说', '孙', '孙振成'],
    ['首相桥本龙太郎今晚出发', '桥', '桥本龙太郎'],
    ['教练冈田武史说', '冈', '冈田武史'],
  ])('%s', (text, surname, name) => {
    expect(bestIn(text, surname)).toBe(name);
  });
});

test('scores a name higher than words that begin with a surname', () => {
  const scoreOf = (text: string, at: number): number =>
    Math.max(...hanNamesAt(text, at, text.length).map(({ score }) => score));
  expect(scoreOf('记者王学文报道', 2)).toBeGreaterThan(0);
  expect(scoreOf('我们高兴地看到', 2)).toBeLessThan(-1);
  expect(scoreOf('他们方便了群众', 2)).toBeLessThan(-1);
});

test('begins no name beside the dot of a foreign one', () => {
  expect(hanNamesAt('马克·吐温', 0, 2)).toEqual([]);
  expect(hanNamesAt('安东尼·马丁说', 4, 6)).toEqual([]);
});

test.each([
  ['吴先生来了', 0, true],
  ['由陈教授主讲', 1, true],
  ['何时先生会来', 0, false],
  ['出任主席', 1, false],
])('knows a surname that stands alone before a title: %s', (text, at, isSurname) => {
  expect(isSurnameBeforeTitle(text, at)).toBe(isSurname);
});

test('knows words, surnames and the ends of names', () => {
  expect(isHanWordAt('她怀孕', 1)).toBe(true);
  expect(isHanWordAt('她怀孕了', 2)).toBe(false);
  expect(surnameShare('刘')).toBeGreaterThan(surnameShare('于') ?? 0);
  expect(surnameShare('的')).toBeUndefined();
  expect(nameEnding('丽')).toBeGreaterThan(nameEnding('了'));
});
