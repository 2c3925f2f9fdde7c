import { describe, expect, test } from 'vitest';
import { readHolders } from './read-holders';

describe('an office and the name beside it', () => {
  test.each([
    [
      'behind an article and words that no list has',
      'en',
      'Mr. Sato, the coastal rescue agency spokesman, left.',
      ['Sato'],
      { 'agency spokesman': 'Sato' },
    ],
    [
      'behind a body that nobody listed',
      'en',
      'A spokesman for Blue Harbour Ferries, Ada Lind, said so.',
      ['Ada Lind'],
      { spokesman: 'Ada Lind' },
    ],
    [
      'behind what is said between commas about the subject',
      'en',
      'Norman Vale, a fellow of the Orlin Institute, is president of the republic.',
      ['Norman Vale'],
      { president: 'Norman Vale' },
    ],
    [
      'one of several',
      'en',
      'Ada Lind, one of nine exiled leaders, stayed.',
      ['Ada Lind'],
      { leaders: 'Ada Lind' },
    ],
    [
      'after an abbreviated title',
      'en',
      'They asked Sens. Ada Lind and Ivo Rowe.',
      ['Ada Lind', 'Ivo Rowe'],
      { 'Sens.': 'Ada Lind' },
    ],
    [
      'before an age',
      'ru',
      'Тогда президент 89-летний Иво Роу ушёл.',
      ['Иво Роу'],
      { президент: 'Иво Роу' },
    ],
    [
      'over the genitive of a body that nobody listed',
      'ru',
      'Глава компании Ада Линд ушла.',
      ['Ада Линд'],
      { Глава: 'Ада Линд' },
    ],
    [
      'and not the one who is served',
      'ru',
      'Пресс-секретарь Роу, Ада Линд, выступила.',
      ['Роу', 'Ада Линд'],
      { 'Пресс-секретарь': 'Ада Линд' },
    ],
    [
      'in quotation marks',
      'ar',
      'وصرح وزير الخارجية "آدا ليند" بذلك',
      ['آدا ليند'],
      {
        'وزير الخارجية': 'آدا ليند',
      },
    ],
    [
      'without a comma where letters have no case',
      'ja',
      '演説したリンド外相は帰国した。',
      ['リンド'],
      {
        外相: 'リンド',
      },
    ],
  ])('%s', (_, language, text, names, expected) => {
    expect(readHolders(language, text, names)).toMatchObject(expected);
  });

  test.each([
    ['advisers of somebody', 'en', 'Links between Rowe aides and the firm.', ['Rowe']],
    ['several officers and one name', 'uz', 'Ofitserlar Rouga qarshi chiqdi.', ['Rouga']],
    ['a quotation after a comma', 'tr', 'Senatör, "Roua yazdı" dedi.', ['Roua']],
    [
      'officials and the one who leads them',
      'en',
      'Officials Rowe, including two, left.',
      ['Rowe'],
    ],
    ['a verb in between', 'ru', 'Президент сказал Роу всё.', ['Роу']],
  ])('are apart: %s', (_, language, text, names) => {
    expect(readHolders(language, text, names)).toEqual({});
  });
});

describe('a title alone', () => {
  test('means whoever holds it, but not with "a", in the plural or of somebody else', () => {
    const text =
      'Senator Ada Lind spoke. The senator left. A senator slept. The senators ate. The senator of Mr. Rowe ran.';
    expect(readHolders('en', text, ['Ada Lind', 'Rowe'])).toEqual({
      Senator: 'Ada Lind',
      senator: 'Ada Lind',
    });
    const many = 'Official Ada Lind spoke. The official left.';
    expect(readHolders('en', many, ['Ada Lind'])).toEqual({ Official: 'Ada Lind' });
  });

  test('of the head of state means the person whose government it is, when nobody is named as one', () => {
    const text = 'The Rowe administration objected. Ada Lind spoke. The president left on Monday.';
    expect(readHolders('en', text, ['Rowe', 'Ada Lind'])).toEqual({ president: 'Rowe' });
    const two = 'The Rowe administration met the Lind government. The president left.';
    expect(readHolders('en', two, ['Rowe', 'Lind'])).toEqual({});
    const none = 'Rowe met Lind. The president left.';
    expect(readHolders('en', none, ['Rowe', 'Lind'])).toEqual({});
  });

  test('of a ruler means the only person whom the text takes for known', () => {
    const known =
      'Rowe may dismiss the attorney general Ada Lind. She had recorded the president. Rowe was calm, and Rowe left.';
    const names = ['Rowe', 'Ada Lind'];
    expect(readHolders('en', known, names)).toMatchObject({ president: 'Rowe' });
    const filler = 'They waited for a long time and nothing at all happened there. '.repeat(15);
    const later = `${known} ${filler}The prime minister slept.`;
    expect(readHolders('en', later, names)).not.toHaveProperty('prime minister');
    const introduced = known.replace('Rowe may', 'Ivo Rowe may');
    expect(readHolders('en', introduced, ['Ivo Rowe', ...names])).not.toHaveProperty('president');
    const inPassing = known.replace('Rowe was calm, and Rowe left', 'He left');
    expect(readHolders('en', inPassing, names)).not.toHaveProperty('president');
    const club = known.replace('the attorney general Ada Lind', 'Ada Lind');
    expect(readHolders('en', club, names)).not.toHaveProperty('president');
    const other = known.replace('recorded', 'recorded President Ivo Sand, praised');
    expect(readHolders('en', other, ['Ivo Sand', ...names])).not.toMatchObject({
      president: 'Rowe',
    });
  });

  test('is not that of somebody whom the text introduces much later', () => {
    const filler = 'They waited for a long time and nothing at all happened there. '.repeat(8);
    const text = `${filler}The president was silent. ${filler}Ada Lind, president of Apollo, spoke.`;
    const found = readHolders('en', text, ['Ada Lind'], ['Apollo']);
    expect(found).not.toHaveProperty('president');
  });

  test('upon which the subject acts is not the subject (Persian)', () => {
    const names = ['لیند'];
    expect(readHolders('fa', 'آیا لیند معاون دادستان را اخراج کرد', names)).toEqual({});
    expect(readHolders('fa', 'لیند دادستان گفت', names)).toEqual({ دادستان: 'لیند' });
  });

  test('of a ruler is not given to whom the sentence before is about', () => {
    const text =
      'Ivo Rowe received the prosecutor Ada Lind. The head of state listened. Lind thanked Rowe, and Rowe smiled.';
    const names = ['Ivo Rowe', 'Ada Lind', 'Lind', 'Rowe'];
    expect(readHolders('en', text, names)).not.toHaveProperty('head of state');
    const decree = text.replace('The head of state listened', 'A decree of the head of state came');
    expect(readHolders('en', decree, names)).not.toHaveProperty('head of state');
  });
});

describe('who serves somebody, in Chinese,', () => {
  test('stands behind that name and is not called so', () => {
    expect(readHolders('zh', '罗森堡顾问昨天离开。', ['罗森堡'])).toEqual({});
    expect(readHolders('zh', '罗森堡发言人林德说不会离开。', ['罗森堡', '林德'])).toEqual({
      发言人: '林德',
    });
  });

  test('other titles follow the name of their holder', () => {
    expect(readHolders('zh', '罗森堡总统昨天离开。', ['罗森堡'])).toEqual({ 总统: '罗森堡' });
  });
});
