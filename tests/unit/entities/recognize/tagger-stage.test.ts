import { describe, expect, test } from 'vitest';
import { marked, recognizerThatSees, waveringly } from './recognizer-that-sees';

describe('what a tagger proposes', () => {
  test('a clause that is written without a space is nobody, and nowhere', () => {
    const clause = 'มีผู้เสียชีวิตแล้วอย่างน้อยในเหตุเหยียบกันที่สนามกีฬา';
    expect(marked({ [clause]: 'person' }, `${clause} 125 ราย`, 'th')).toEqual([]);
    expect(marked({ [clause]: 'place' }, `${clause} 125 ราย`, 'th')).toEqual([]);
  });

  test('people without an office are people', () => {
    const recognition = recognizerThatSees({ 'Mary Poppins': 'person' }).recognize({
      text: 'Yesterday Mary Poppins flew home.',
      language: 'en',
    });
    expect(recognition.entities).toMatchObject([
      { kind: 'person', name: 'Mary Poppins', offices: [] },
    ]);
  });

  test.each(['en', 'es', 'ru'])('letters behind a name are an office (%s)', (language) => {
    const text = 'Ada Lind MSP – Rowe.';
    const { mentions, offices } = recognizerThatSees({ 'Ada Lind MSP': 'person' }).recognize({
      text,
      language,
    });
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Ada Lind']);
    expect(offices).toMatchObject([{ holderId: 'p1', office: { role: 'member of parliament' } }]);
  });

  test('a person is no place, although the gazetteer has the name', () => {
    expect(marked({ 'Paris Hilton': 'person' }, 'Yesterday Paris Hilton sang.')).toEqual([
      ['person', 'Paris Hilton'],
    ]);
  });

  test('a place inside an organisation is not marked', () => {
    expect(marked({ 'Bank of France': 'organisation' }, 'The Bank of France warned.')).toEqual([
      ['organisation', 'Bank of France'],
    ]);
  });

  test('a place that the gazetteer lacks is a place without a country', () => {
    const recognition = recognizerThatSees({ Qwxyzburg: 'place' }).recognize({
      text: 'They left Qwxyzburg.',
      language: 'en',
    });
    expect(recognition.entities).toEqual([
      { kind: 'place', id: 'name:qwxyzburg', name: 'Qwxyzburg', ancestors: [] },
    ]);
  });

  test('a place inside an office is a place, too', () => {
    const marks = { 'President of Peru': 'office', 'Ana Quispe': 'person' } as const;
    expect(marked(marks, 'The President of Peru Ana Quispe spoke.')).toEqual([
      ['place', 'Peru'],
      ['person', 'Ana Quispe'],
    ]);
  });

  test('a title that was taken into the name is taken off it', () => {
    expect(marked({ 'President Ana Quispe': 'person' }, 'So President Ana Quispe spoke.')).toEqual([
      ['person', 'Ana Quispe'],
    ]);
  });

  test('an Arabic particle is no part of the name, where the text has the name without it', () => {
    const text = 'وصل بوتين اليوم. وبوتين رئيس.';
    expect(marked({ بوتين: 'person', وبوتين: 'person' }, text, 'ar')).toEqual([
      ['person', 'بوتين'],
      ['person', 'بوتين'],
    ]);
  });

  test('the country that an office serves is no part of a name, however sure the tagger is', () => {
    const text = 'Вчера министр энергетики Перу Ада Линд уехала.';
    expect(marked({ 'Перу Ада Линд': 'person' }, text, 'ru')).toContainEqual([
      'person',
      'Ада Линд',
    ]);
    const director = 'Yesterday director Jordan Lind left.';
    expect(marked({ 'Jordan Lind': 'person' }, director)).toContainEqual(['person', 'Jordan Lind']);
  });

  test('a name goes on behind a word that joins its parts', () => {
    expect(marked({ 'سعد بن': 'person' }, 'وصل سعد بن ليث اليوم.', 'ar')).toEqual([
      ['person', 'سعد بن ليث'],
    ]);
    expect(marked({ 'Samir El': 'person' }, 'Then Samir El Qwadri spoke.')).toEqual([
      ['person', 'Samir El Qwadri'],
    ]);
  });

  test.each([
    ['az', 'Martın 9-da görüş olub.', 'Martın'],
    ['uz', 'Dushanbada uchrashuv boʻldi.', 'Dushanbada'],
  ])('a day is no place where the browser has no calendar either, in %s', (language, text, day) => {
    expect(marked({ [day]: 'place' }, text, language)).toEqual([]);
  });

  test.each([
    [
      'the country that an office serves',
      'ru',
      'Президент Перу Ада Линд.',
      'Перу Ада Линд',
      'Ада Линд',
    ],
    ['a verb', 'es', 'Porque Lind ejerce bien.', 'Lind ejerce', 'Lind'],
    [
      'a preposition with its article',
      'de',
      'Gestern kam Lind von der Reise.',
      'Lind von der',
      'Lind',
    ],
    [
      'a body behind them',
      'de',
      'Gestern sprach Lind von der Partei.',
      'Lind von der Partei',
      'Lind',
    ],
    ['an event', 'en', 'Yesterday Brexit Ada Lind left.', 'Brexit Ada Lind', 'Ada Lind'],
  ])('%s is no part of a name', (_, language, text, tagged, name) => {
    expect(waveringly({ [tagged]: 'person' }, text, language)).toContainEqual(['person', name]);
  });

  test('particles that end names stay', () => {
    const text = 'Dünən Əli Məmməd oğlu danışdı.';
    expect(marked({ 'Əli Məmməd oğlu': 'person' }, text, 'az')).toEqual([
      ['person', 'Əli Məmməd oğlu'],
    ]);
  });

  test.each([
    ['a month that begins a sentence', 'az', 'Martın 12-də görüş oldu.', 'Martın', 'person'],
    ['a weekday behind a dash', 'ru', '– Субботу ждали все.', 'Субботу', 'place'],
    ['a people', 'en', 'Then the Kazakh side left.', 'Kazakh', 'place'],
    ['an event', 'pl', 'Mówili o Brexicie.', 'Brexicie', 'person'],
  ] as const)('%s is no name', (_, language, text, tagged, type) => {
    expect(marked({ [tagged]: type }, text, language)).toEqual([]);
  });

  test('a place that the gazetteer lacks is one all the same, and of a longer name it does not know a part', () => {
    const { entities } = recognizerThatSees({ Zlorbograd: 'place' }).recognize({
      text: 'Yesterday Zlorbograd burned.',
      language: 'en',
    });
    expect(entities).toMatchObject([{ kind: 'place', id: 'name:zlorbograd' }]);
    const longer = 'They took the Kent Valley Railway.';
    const { entities: found } = recognizerThatSees({ 'Kent Valley Railway': 'place' }, 2).recognize(
      {
        text: longer,
        language: 'en',
      },
    );
    expect(found).toMatchObject([{ id: 'name:kent valley railway' }]);
  });

  test('words that say what a place is are outside its mark', () => {
    const marks = { 'Fuzuli district': 'place' } as const;
    expect(waveringly(marks, 'They built it in Fuzuli district.')).toEqual([['place', 'Fuzuli']]);
  });

  test.each([
    [
      'tr',
      "Dün Rowe'un Lind'i görevden alması konuşuldu.",
      "Rowe'un Lind'i",
      ["Rowe'un", "Lind'i"],
    ],
    ['ar', 'تحدث إيفو روو وآدا ليند أمس.', 'إيفو روو وآدا ليند', ['إيفو روو', 'آدا ليند']],
    ['ar', 'تحدث جوكو ويدودو أمس.', 'جوكو ويدودو', ['جوكو ويدودو']],
  ])('two people joined are two people (%s: %s)', (language, text, tagged, names) => {
    const found = marked({ [tagged]: 'person' }, text, language);
    expect(found).toEqual(names.map((name) => ['person', name]));
  });

  test('surnames of two people whom the text names in full are no one name', () => {
    const text = 'Dünən Ivo Rowe gəldi. Ada Lind getdi. Sonra Lind Rowe ilə görüşdü.';
    const marks = { 'Ivo Rowe': 'person', 'Ada Lind': 'person', 'Lind Rowe': 'person' } as const;
    const names = ['Ivo Rowe', 'Ada Lind', 'Lind', 'Rowe'];
    expect(marked(marks, text, 'az')).toEqual(names.map((name) => ['person', name]));
  });

  test('a letter that begins a sentence is no initial', () => {
    expect(marked({ Lind: 'person' }, 'A Lind presidency may come. It was J. Lind.')).toEqual([
      ['person', 'Lind'],
      ['person', 'J. Lind'],
    ]);
  });

  test('a dash behind a name is none of it', () => {
    const text = 'Ada Lind - Oslo.';
    expect(marked({ 'Ada Lind -': 'person' }, text)).toContainEqual(['person', 'Ada Lind']);
  });

  test('the first word of a sentence that the text also writes small is no name', () => {
    const marks = { Може: 'person' } as const;
    expect(marked(marks, 'Може статися все. Він може прийти.', 'uk')).toEqual([]);
    expect(marked(marks, 'Може статися все. Він зможе прийти.', 'uk')).toHaveLength(1);
  });

  test('a Chinese name stands before an office, also where the tagger saw none, and again in the text', () => {
    const text = '李建国主席发来贺信。会议欢迎李建国主席的贺信。他们赞扬李建国。';
    const found = ['李建国', '李建国', '李建国'].map((name) => ['person', name]);
    expect(marked({}, text, 'zh')).toEqual(found);
    expect(marked({}, '全国政协主席到会。金融委主席到会。', 'zh')).toEqual([]);
  });

  test('a katakana name stands again in the text, but not as a part of a longer word', () => {
    const text = 'リンドン氏は話した。記者はリンドンに聞いた。リンドンタワーで。';
    expect(marked({}, text, 'ja')).toEqual([
      ['person', 'リンドン'],
      ['person', 'リンドン'],
    ]);
  });

  test('a name begins behind the country that its office serves, where the tagger saw its last word', () => {
    const text = 'The president of the Republic of Uzbekistan Qwido Mirzoler came.';
    expect(marked({ Mirzoler: 'person' }, text)).toContainEqual(['person', 'Qwido Mirzoler']);
    const twoNames = 'The president of Uzbekistan Qwido Ada Mirzoler came.';
    expect(marked({ 'Ada Mirzoler': 'person' }, twoNames)).toContainEqual([
      'person',
      'Ada Mirzoler',
    ]);
  });

  test('a country with a possessive ending is no organisation for a tagger that wavers', () => {
    const text = 'He stressed Uzbekistan’s support.';
    expect(waveringly({ 'Uzbekistan’s': 'organisation' }, text)).toEqual([['place', 'Uzbekistan']]);
  });

  test.each([
    ['Der Brand in der Bar war schnell gelöscht.', 'Bar', 0],
    ['Das Schiff lief in Bar ein.', 'Bar', 1],
    ['Sie reisten in die Schweiz.', 'Schweiz', 1],
  ])('in German, a town has no article: %s', (text, words, count) => {
    expect(marked({ [words]: 'place' }, text, 'de')).toHaveLength(count);
  });

  test('words of a body are nobody for a tagger that wavers', () => {
    const text = 'Wczoraj Służby Bezpieczeństwa milczały.';
    expect(waveringly({ 'Służby Bezpieczeństwa': 'person' }, text, 'pl')).toEqual([]);
  });

  test('in Arabic, a name begins behind the country that its office serves', () => {
    const found = marked({ 'روو ليند': 'person' }, 'التقى رئيس بنما إيفو روو ليند أمس.', 'ar');
    expect(found).toContainEqual(['person', 'إيفو روو ليند']);
  });
});

test('a country that a Chinese text names is named where the tagger overlooks it, but its people are not it', () => {
  const text = '会议在朝鲜平壤举行。朝鲜停火。朝鲜人欢呼。';
  expect(waveringly({ 朝鲜平壤: 'place' }, text, 'zh')).toEqual([
    ['place', '朝鲜'],
    ['place', '平壤'],
    ['place', '朝鲜'],
  ]);
  expect(waveringly({ 平壤: 'place' }, text.replace('在朝鲜', '在'), 'zh')).toEqual([
    ['place', '平壤'],
  ]);
});

test('in Chinese, a place behind an agency and countries called by one letter are no bodies', () => {
  const words = (found: readonly (readonly [string, string])[]): string[] =>
    found.map((pair) => pair.join(' '));
  expect(words(waveringly({ 新华社伦敦: 'organisation' }, '新华社伦敦5月4日电', 'zh'))).toEqual([
    'organisation 新华社',
    'place 伦敦',
  ]);
  expect(words(waveringly({ 奥中: 'organisation' }, '奥地利认为奥中关系很好。', 'zh'))).toEqual([
    'place 奥',
    'place 中',
  ]);
});

test('in Chinese, the sounds of a foreign name beside an office are its holder, a country is none', () => {
  expect(marked({}, '库马拉通加总统到会。', 'zh')).toEqual([['person', '库马拉通加']]);
  expect(marked({}, '他们欢迎议长费拉斯科尼。', 'zh')).toEqual([['person', '费拉斯科尼']]);
  expect(marked({}, '尼泊尔总统到会。', 'zh').filter(([kind]) => kind === 'person')).toEqual([]);
});

test('a Chinese body that begins like a people is a body', () => {
  const seen = waveringly({ 中国人民银行: 'organisation' }, '中国人民银行将发行债券。', 'zh');
  expect(seen).toEqual([['organisation', '中国人民银行']]);
});
