import { describe, expect, test } from 'vitest';
import { HanPeople } from '@/lib/entities/recognize/han-people';
import type { SpanType } from '@/lib/entities/tagger/labels';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import { tokenize } from '@/lib/entities/tokenize';

/** What is made of spans that a tagger saw in a text whose characters are its tokens. */
function settled(text: string, seen: Record<string, SpanType>, margin = -1): string[] {
  const spans = Object.entries(seen).map(([words, type]): TaggedSpan => {
    const from = text.indexOf(words);
    const to = from + words.length;
    return { type, from, to, start: from, end: to, margin };
  });
  const found = new HanPeople(tokenize(text, 'zh'), spans).settle();
  return found.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('finds Chinese people beside the tagger', () => {
  test.each([
    ['记者王学文报道', {}, ['person 王学文']],
    ['作家李白桦、张友香到会', {}, ['person 李白桦', 'person 张友香']],
    ['近日吴先生来信', {}, ['person 吴']],
    ['赵雅茹怀孕了', { 赵雅茹怀: 'person' }, ['person 赵雅茹']],
    [
      '第三中学李铁辰校长说',
      { 第三中学李铁辰: 'organisation' },
      ['organisation 第三中学', 'person 李铁辰'],
    ],
  ] as const)('%s', (text, seen, found) => {
    expect(settled(text, seen)).toEqual(found);
  });
});

describe('cuts and mends what a tagger saw', () => {
  test.each([
    ['麦克阿瑟治理下的', { 麦克阿瑟治: 'person' }, ['person 麦克阿瑟']],
    ['主持人克里斯·华莱士问他', { 克里斯·华莱: 'person' }, ['person 克里斯·华莱士']],
    ['特使斯塔凡·德米斯图拉希望', { 德米斯图拉: 'person' }, ['person 斯塔凡·德米斯图拉']],
    [
      '内塔尼亚胡和穆巴拉克会谈',
      { 内塔尼亚胡和穆巴拉克: 'person' },
      ['person 内塔尼亚胡', 'person 穆巴拉克'],
    ],
    ['因为特朗普让我发笑', { 特朗普让: 'person' }, ['person 特朗普']],
    ['这名婴儿很健康', { 婴儿: 'person' }, []],
    ['在泉溪镇落户', { 泉溪镇: 'person' }, ['place 泉溪镇']],
  ] as const)('%s', (text, seen, found) => {
    expect(settled(text, seen)).toEqual(found);
  });

  test('but nothing that it was sure of', () => {
    expect(settled('麦克阿瑟治理下的', { 麦克阿瑟治: 'person' }, 5)).toEqual(['person 麦克阿瑟治']);
    expect(settled('这名婴儿很健康', { 婴儿: 'person' }, 5)).toEqual(['person 婴儿']);
  });
});
