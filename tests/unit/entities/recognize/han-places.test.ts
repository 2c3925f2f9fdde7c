import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPlaces } from '@/lib/entities/places/find-places';
import { loadGazetteer } from '@/lib/entities/places/gazetteer';
import { HanBodies } from '@/lib/entities/recognize/han-bodies';
import { placesBeforeClause } from '@/lib/entities/recognize/han-clauses';
import { HanPlaces } from '@/lib/entities/recognize/han-places';
import { SpanIndex } from '@/lib/entities/recognize/span-index';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import { tokenize } from '@/lib/entities/tokenize';
import { marked } from './recognizer-that-sees';

const gazetteer = await loadGazetteer(new Uint8Array(readFileSync('public/data/gazetteer.bin')));

function placeIn(text: string, words: string): TaggedSpan {
  const from = text.indexOf(words);
  const to = from + words.length;
  return { type: 'place', from, to, start: from, end: to, margin: -1.5 };
}

/** What is left of a place that a tagger saw in a text whose characters are its tokens. */
function parts(text: string, seen: string): string[] {
  const tokens = tokenize(text, 'zh');
  const places = new SpanIndex(findPlaces(tokens, 'zh', gazetteer));
  const spans = new HanPlaces(tokens, places).parts(placeIn(text, seen));
  return spans.map(({ start, end }) => text.slice(start, end));
}

describe('takes Chinese places apart', () => {
  test.each([
    ['江西安义县万埠镇落成一所小学', '江西安义县万埠镇', ['江西', '安义县', '万埠镇']],
    ['河北省怀来县举办活动', '河北省怀来县', ['河北省', '怀来县']],
    [
      '位于新疆维吾尔族自治区若羌县的湖泊',
      '新疆维吾尔族自治区若羌县',
      ['新疆维吾尔族自治区', '若羌县'],
    ],
    ['行走九龙城码头及丽阁之间', '九龙城码头', ['九龙城码头']],
    ['在浙江杭州见面', '浙江杭州', ['浙江', '杭州']],
    ['为龙泉驿区修路', '龙泉驿区', ['龙泉驿区']],
  ])('%s', (text, seen, found) => {
    expect(parts(text, seen)).toEqual(found);
  });

  test.each([
    ['成都多云转晴', '成都多云', ['成都']],
    ['拉美国家代表到会', '拉美国', ['拉美']],
    ['华北中南部有雨', '华北中', ['华北']],
    ['多数发展中国家同意', '中国', []],
    ['农村市场很大', '农村', []],
    ['新兴市场很大', '新兴', []],
  ])('leaves out what is none of it: %s', (text, seen, found) => {
    expect(parts(text, seen)).toEqual(found);
  });

  test.each([
    ['去长滩岛旅游', '长滩', ['长滩岛']],
    ['沈阳市民很高兴', '沈阳', ['沈阳']],
    ['成都市长到会', '成都', ['成都']],
    ['奥斯维辛的幸存者', '奥斯维辛', ['奥斯维辛']],
  ])('knows which kind belongs to the name: %s', (text, seen, found) => {
    expect(parts(text, seen)).toEqual(found);
  });
});

describe('makes a body of a place and the words behind it', () => {
  test.each([
    ['广东香江企业集团捐款', '广东', '广东香江企业集团'],
    ['北京大学的学生', '北京', '北京大学'],
    ['四川有线电视台播出', '四川', '四川有线电视台'],
    ['布达拉宫管理处获奖', '布达拉宫', '布达拉宫管理处'],
    ['湖南省委决定', '湖南省', '湖南省委'],
    ['中国人民银行将发行债券', '中国', '中国人民银行'],
  ])('%s', (text, place, body) => {
    const [span] = new HanBodies(tokenize(text, 'zh')).join([placeIn(text, place)]);
    expect([span?.type, text.slice(span?.start, span?.end)]).toEqual(['organisation', body]);
  });

  test.each([
    ['北京的大学很多', '北京'],
    ['在北京人民大会堂举行', '北京'],
    ['美国银行家到访', '美国'],
    ['上海一家公司破产', '上海'],
    ['浙江省委员会议', '浙江省'],
  ])('not over other words: %s', (text, place) => {
    const seen = placeIn(text, place);
    expect(new HanBodies(tokenize(text, 'zh')).join([seen])).toEqual([seen]);
  });
});

describe('finds the places with which a clause begins that was taken for a body', () => {
  test.each([
    ['中国高度重视这件事', '中国高度重视', ['中国']],
    ['科索沃局势紧张', '科索沃局', ['科索沃']],
    ['巴西媒体报道', '巴西媒体', ['巴西']],
    ['河北省唐山市发展农业', '河北省唐山市发展', ['河北省', '唐山市']],
    ['中国体操协会同意', '中国体操协会', undefined],
    ['上海申花进球', '上海申花', undefined],
    ['英国石油涨价', '英国石油', undefined],
  ])('%s', (text, seen, found) => {
    const tokens = tokenize(text, 'zh');
    const span: TaggedSpan = { ...placeIn(text, seen), type: 'organisation' };
    const inside = new SpanIndex(findPlaces(tokens, 'zh', gazetteer)).overlapping(span);
    const places = placesBeforeClause(span, inside, tokens);
    expect(places?.map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});

test('a Chinese town of which a tagger was not sure that it is none is a place', () => {
  expect(marked({}, '他在青岛上学', 'zh', 3)).toEqual([['place', '青岛']]);
  expect(marked({}, '他在青岛上学', 'zh', 5)).toEqual([]);
});

describe('takes what is built, and called by the place before it, into the name', () => {
  test.each([
    ['抵达德黑兰机场时说', '德黑兰', '德黑兰机场'],
    ['在洛杉矶国际会展中心举行', '洛杉矶', '洛杉矶国际会展中心'],
    ['从杭州火车站出发', '杭州', '杭州火车站'],
    ['走进丽江古城', '丽江', '丽江古城'],
    ['在北京宫里', '北京', '北京'],
  ])('%s', (text, seen, found) => {
    expect(parts(text, seen)).toEqual([found]);
  });
});

describe('a town in a report of a match is its club', () => {
  const towns = { 米兰: 'place', 博洛尼亚: 'place', 日本: 'place' } as const;
  test.each([
    [
      '米兰客场逼平博洛尼亚，米兰很高兴',
      ['organisation 米兰', 'organisation 博洛尼亚', 'organisation 米兰'],
    ],
    ['他在米兰见到了博洛尼亚人', ['place 米兰', 'place 博洛尼亚']],
    ['他们战胜日本', ['place 日本']],
  ])('%s', (text, found) => {
    expect(marked(towns, text, 'zh', 1).map((mark) => mark.join(' '))).toEqual(found);
  });
});
