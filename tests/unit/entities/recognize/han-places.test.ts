import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPlaces } from '@/lib/entities/places/find-places';
import { loadGazetteer } from '@/lib/entities/places/gazetteer';
import { HanBodies } from '@/lib/entities/recognize/han-bodies';
import { HanPlaces } from '@/lib/entities/recognize/han-places';
import { SpanIndex } from '@/lib/entities/recognize/span-index';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import { tokenize } from '@/lib/entities/tokenize';

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
