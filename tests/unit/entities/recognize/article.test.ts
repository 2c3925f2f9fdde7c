import { describe, expect, test } from 'vitest';
import type { Recognition } from '@/lib/entities/entity';
import { shippedRecognizer } from './shipped-recognizer';

const recognizer = await shippedRecognizer();

/** Each person with the fullest office and the words that mention them; each place with its words. */
function summary(text: string, recognition: Recognition): Record<string, unknown> {
  return Object.fromEntries(
    recognition.entities
      .filter(({ kind }) => kind !== 'organisation')
      .map((entity) => {
        const words = recognition.mentions
          .filter(({ entityId }) => entityId === entity.id)
          .map(({ start, end }) => text.slice(start, end));
        if (entity.kind !== 'person') return [entity.id, words];
        const { text: wording, countryFrom, ...office } = entity.offices[0] ?? { text: '' };
        return [entity.name, { office, words }];
      }),
  );
}

describe('a report of a meeting of two deputy ministers', () => {
  test('in English: the country from the side, the office from the colleague', () => {
    const text =
      'TBILISI, Georgia, March 3. Consultations between the foreign ministries began here. The Georgian side was led by ' +
      'Deputy Foreign Minister Lasha Darsalia from Georgia, the Kazakh delegation by his Kazakh colleague Alibek Bakayev. ' +
      'Darsalia welcomed the guests. L. Darsalia and Bakayev agreed to meet in Astana.';
    const found = summary(text, recognizer.recognize({ text, language: 'en' }));
    const office = { role: 'minister', level: 'deputy', portfolio: 'foreign affairs' };
    expect(found).toMatchObject({
      'Lasha Darsalia': {
        office: { ...office, country: 'GE' },
        words: ['Lasha Darsalia', 'Darsalia', 'L. Darsalia'],
      },
      'Alibek Bakayev': {
        office: { ...office, country: 'KZ' },
        words: ['Alibek Bakayev', 'Bakayev'],
      },
      GE: ['Georgia', 'Georgia'],
    });
  });

  test('in German: two holders of one office, each from a country of their own', () => {
    const text =
      'In Riga trafen sich der stellvertretende Außenminister Andris Pelšs aus Lettland und der stellvertretende Außenminister ' +
      'Erik Laursen aus Dänemark. X. Laursen sprach als Erster nicht. E. Laursen dankte Lettlands Präsidenten. Pelšs nickte.';
    const found = summary(text, recognizer.recognize({ text, language: 'de' }));
    const office = { role: 'minister', level: 'deputy', portfolio: 'foreign affairs' };
    expect(found).toMatchObject({
      'Andris Pelšs': { office: { ...office, country: 'LV' }, words: ['Andris Pelšs', 'Pelšs'] },
      'Erik Laursen': { office: { ...office, country: 'DK' } },
      LV: ['Lettland', 'Lettlands'],
      DK: ['Dänemark'],
    });
  });

  test('in Russian: inflected names are one person', () => {
    const text =
      'Президент Армении принял министра обороны Грузии Ираклия Чиковани в Ереване. Чиковани поблагодарил хозяев.';
    const found = summary(text, recognizer.recognize({ text, language: 'ru' }));
    expect(found).toMatchObject({
      'Ираклия Чиковани': {
        office: { role: 'minister', portfolio: 'defence', country: 'GE' },
        words: ['Ираклия Чиковани', 'Чиковани'],
      },
    });
  });
});

test('a title alone means its only holder, and is no mention of the person', () => {
  const text = 'Finance Minister Olivia Brandt resigned. The minister gave no reason.';
  const recognition = recognizer.recognize({ text, language: 'en' });
  const person = recognition.entities.find(({ kind }) => kind === 'person');
  expect(recognition.offices.map(({ holderId }) => holderId)).toEqual([person?.id, person?.id]);
  expect(recognition.mentions.filter(({ entityId }) => entityId === person?.id)).toHaveLength(1);
});

test('a title alone means nobody when two hold it', () => {
  const text =
    'Finance Minister Olivia Brandt met Finance Minister Jonas Lind. The finance minister smiled.';
  const { offices } = recognizer.recognize({ text, language: 'en' });
  expect(offices[2]?.holderId).toBeUndefined();
});

test('the outlet gives the country only when nothing else does, and it says so', () => {
  const text = 'Finance Minister Olivia Brandt resigned.';
  const [office] = recognizer.recognize({ text, language: 'en', outletCountry: 'IE' }).offices;
  expect(office?.office).toMatchObject({ country: 'IE', countryFrom: 'outlet' });
  const [open] = recognizer.recognize({ text, language: 'en' }).offices;
  expect(open?.office.country).toBeUndefined();
});

test('people of the title are the people of the text', () => {
  const title = 'Brandt resigns';
  const text = 'Finance Minister Olivia Brandt resigned on Monday.';
  const recognition = recognizer.recognize({ title, text, language: 'en' });
  const [mention] = recognition.titleMentions;
  expect(title.slice(mention?.start, mention?.end)).toBe('Brandt');
  expect(mention?.entityId).toBe(recognition.mentions[0]?.entityId);
});

test('a name beside an office is a person although it is a country', () => {
  const text = 'Finance Minister Jordan spoke in Amman.';
  const { mentions } = recognizer.recognize({ text, language: 'en' });
  expect(mentions[0]).toMatchObject({ kind: 'person', start: 17, end: 23 });
});

test('an unnamed language is read by its script and small words', () => {
  const text =
    'Der stellvertretende Außenminister Erik Laursen aus Dänemark ist in der Stadt und bleibt.';
  expect(recognizer.recognize({ text, language: 'und' })).toEqual(
    recognizer.recognize({ text, language: 'de' }),
  );
  expect(
    recognizer.recognize({ text: 'Президент России приехал.', language: 'und' }).offices,
  ).toHaveLength(1);
  expect(recognizer.recognize({ text: '外交部长抵达。', language: 'und' }).offices).toHaveLength(1);
});

test.each([
  ['es', 'La presidenta de la Asamblea Legislativa, Ada Lind, habló el lunes.', 'Legislativa'],
  ['es', 'El secretario del Comité Central del Partido Comunista habló el lunes.', 'Partido'],
  ['pl', 'Wczoraj szef Informacyjnej Służby Bezpieczeństwa mówił o tym.', 'Bezpieczeństwa'],
  ['ru', 'Вчера глава Полтавской областной администрации уехал.', 'Полтавской'],
])('words of a body behind an office are nobody, in %s: %s', (language, text, words) => {
  const { entities } = recognizer.recognize({ text, language });
  const people = entities.filter(({ kind, name }) => kind === 'person' && name.includes(words));
  expect(people).toEqual([]);
});

test('the ruler of a country is nobody who is only named beside another ruler', () => {
  const text =
    'President Joe Biden met William Ruto in Nairobi. Biden praised the Kenyan leader. William Ruto smiled.';
  const holderOf = (words: string, report: string): string | undefined => {
    const { offices, entities } = recognizer.recognize({ text: report, language: 'en' });
    const found = offices.find(({ start, end }) => report.slice(start, end) === words);
    return entities.find(({ id }) => id === found?.holderId)?.name;
  };
  expect(holderOf('Kenyan leader', text)).toBeUndefined();
  expect(holderOf('Kenyan leader', `${text} Mary Robinson left.`)).toBeUndefined();
});

test.each([
  ['zh', '论坛在湖北省武汉市举行。', ['湖北省', '武汉市']],
  ['ru', 'Готовим дома хумус.', []],
])('places are no more and no less than their names (%s: %s)', (language, text, places) => {
  const { mentions } = recognizer.recognize({ text, language });
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(places);
});

describe('offices in short and offices to come', () => {
  const peopleOf = (text: string, language: string): [name: string, roles: string[]][] =>
    recognizer
      .recognize({ text, language })
      .entities.flatMap((entity) =>
        entity.kind === 'person'
          ? [
              [
                entity.name,
                entity.offices.map(({ level, role }) => `${level ?? ''} ${role}`.trim()),
              ],
            ]
          : [],
      );

  test('a rank in short is nobody, and two people of one surname stay two', () => {
    const text =
      'Prime Minister Shehbaz Lindan spoke first. Military spokesperson Lt. Gen. Ahmed Lindan said the jets were back. ' +
      'Maj. Gen. Robert Rowe agreed.';
    expect(peopleOf(text, 'en')).toEqual([
      ['Shehbaz Lindan', ['prime minister']],
      ['Ahmed Lindan', ['spokesperson', 'general']],
      ['Robert Rowe', ['general']],
    ]);
  });

  test('the next president is none yet', () => {
    const text = 'If Ada Lind becomes the next American president in November, both will benefit.';
    expect(peopleOf(text, 'en')).toEqual([['Ada Lind', ['designate president']]]);
  });

  test('a letter that an office wrote is no name behind it', () => {
    expect(peopleOf('他对习近平主席贺信中的重视深表赞同。', 'zh')).toEqual([['习近平', ['chair']]]);
  });
});
