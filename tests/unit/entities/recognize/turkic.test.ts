import { describe, expect, test } from 'vitest';
import { marked, recognizerThatSees } from './recognizer-that-sees';

describe('names in Turkish, Azerbaijani and Uzbek', () => {
  test.each([
    ['tr', 'Yani her şey bitti.', 'Yani'],
    ['tr', 'Üstelik İnsan da Ivo da geldi.', 'Üstelik'],
    ['az', 'Əslində hər şey bitdi.', 'Əslində'],
    ['uz', 'Baʼzi odamlar ketdi.', 'Baʼzi'],
  ])(
    'a word that only begins a sentence is no name, however sure the tagger is (%s)',
    (language, text, word) => {
      expect(marked({ [word]: 'person' }, text, language)).toEqual([]);
      expect(marked({ [word]: 'place' }, text, language)).toEqual([]);
    },
  );

  test('behind such a word the name begins, but where the word is a name, too, it stays', () => {
    expect(marked({ 'Siz Lind': 'person' }, 'Siz Lind ile konuştunuz.', 'tr')).toEqual([
      ['person', 'Lind'],
    ]);
    expect(marked({ 'Ben Lind': 'person' }, 'Ben Lind ile konuştu.', 'tr')).toEqual([
      ['person', 'Ben Lind'],
    ]);
    expect(marked({ Ben: 'person' }, 'Ben bunu istemedim.', 'tr')).toEqual([]);
  });

  test('a capital İ or I is the letter that the language writes small as i or ı', () => {
    expect(marked({ Işık: 'person' }, 'Işık dün söndü. Evde ışık yoktu.', 'tr', 2)).toEqual([]);
    expect(marked({ İpek: 'person' }, 'İpek dün geldi. Bu ipek pahalı.', 'tr', 2)).toEqual([]);
  });

  test('a continent is a place, although offices are called by it', () => {
    expect(marked({ Avrupa: 'place' }, 'Dünkü takım bir Avrupa takımı.', 'tr')).toEqual([
      ['place', 'Avrupa'],
    ]);
  });

  test.each([
    [
      'tr',
      'Dün Ankara 4. Ağır Ceza Mahkemesi karar verdi.',
      { Ankara: 'place' },
      'Ankara 4. Ağır Ceza Mahkemesi',
    ],
    [
      'az',
      'Dünən Bakı Dövlət Universitetində görüş oldu.',
      { Bakı: 'place' },
      'Bakı Dövlət Universitetində',
    ],
    [
      'az',
      'Dünən Azərbaycan Silahlı Qüvvələrinin günü idi.',
      { Azərbaycan: 'place', 'Silahlı Qüvvələrinin': 'organisation' },
      'Azərbaycan Silahlı Qüvvələrinin',
    ],
    [
      'uz',
      'Kecha Toshkent Davlat Universitetida uchrashdilar.',
      { Toshkent: 'place' },
      'Toshkent Davlat Universitetida',
    ],
  ] as const)(
    'a place before the other words of a body belongs to its name (%s: %s)',
    (language, text, marks, body) => {
      expect(marked(marks, text, language)).toEqual([['organisation', body]]);
    },
  );

  test.each([
    [
      'tr',
      "Dün Ankara'da Lind Üniversitesi açıldı.",
      { "Ankara'da": 'place', 'Lind Üniversitesi': 'organisation' },
    ],
    ['tr', 'Dün Türkiye AB üyesi değildi.', { Türkiye: 'place', AB: 'organisation' }],
    [
      'az',
      'Dünən Türkiyə və Lind İttifaqı danışdı.',
      { Türkiyə: 'place', 'Lind İttifaqı': 'organisation' },
    ],
  ] as const)(
    'a place in a case, before an acronym or before "and" stands for itself (%s: %s)',
    (language, text, marks) => {
      const found = Object.entries(marks).map(([words, kind]) => [kind, words]);
      expect(marked(marks, text, language)).toEqual(found);
    },
  );

  test.each([
    ['tr', 'Dünkü Trabzonlu çok konuştu.', 'Trabzonlu'],
    ['tr', 'Dün Bosna Hersekli bir doktor geldi.', 'Bosna Hersekli'],
    ['az', 'Mən bir Berlinliyəm dedi.', 'Berlinliyəm'],
    ['uz', 'Kecha Toshkentliklar keldi.', 'Toshkentliklar'],
  ])('somebody from a place is no place (%s: %s)', (language, text, words) => {
    expect(marked({ [words]: 'place' }, text, language)).toEqual([]);
  });

  test('but a town whose name ends like that is one', () => {
    expect(marked({ Denizli: 'place' }, 'Dün Denizli çok kalabalıktı.', 'tr')).toEqual([
      ['place', 'Denizli'],
    ]);
  });

  test('a town in what the tagger took for an office is a place, and a word of the office is none', () => {
    const text = 'Dün DYP İzmir Milletvekili Lind konuştu.';
    expect(marked({ 'DYP İzmir Milletvekili': 'office' }, text, 'tr')).toContainEqual([
      'place',
      'İzmir',
    ]);
    expect(marked({}, 'Askeri yargıçların statüleri değişti.', 'tr')).toEqual([]);
    expect(marked({}, 'Belediye başkanını görevden aldılar.', 'tr')).toEqual([]);
  });

  test.each([
    ['tr', 'Bunu istemediklerini belirten Vural, yola çıktı.', [['person', 'Vural']]],
    ['az', 'Bunu istəmədiyini bildirən Vural, yola düşdü.', [['person', 'Vural']]],
    ['tr', 'Bunu istemediklerini belirten AKM, yola çıktı.', []],
    ['tr', 'Bunu istemediklerini belirten Bakan, yola çıktı.', []],
    ['tr', 'Bunu istemediklerini belirten Vural ailesi yola çıktı.', []],
  ])(
    'who stands alone behind a participle of saying is a person (%s: %s)',
    (language, text, found) => {
      expect(marked({}, text, language)).toEqual(found);
    },
  );

  test.each([
    ["Vural'ın", "Dün Vural'ın kardeşi geldi.", [['person', "Vural'ın"]]],
    ["Qwxyz'de", "Dün Qwxyz'de bir kaza oldu.", [['place', "Qwxyz'de"]]],
    ["Qwxya'ya", "Dün Qwxya'ya gittiler.", [['place', "Qwxya'ya"]]],
  ])('the case of a name that no gazetteer has tells who from where: %s', (name, text, found) => {
    expect(marked({ [name]: 'place' }, text, 'tr', 2)).toEqual(found);
  });

  test('the ordinal of a ruler belongs to the name', () => {
    const turkish = 'Dün sarayda bulunan II. Ferdinand konuştu.';
    expect(marked({ Ferdinand: 'person' }, turkish, 'tr')).toEqual([['person', 'II. Ferdinand']]);
    const azerbaijani = 'Həmin ildə III Otto taxta çıxdı.';
    expect(marked({ Otto: 'person' }, azerbaijani, 'az')).toEqual([['person', 'III Otto']]);
    expect(marked({ Lind: 'person' }, 'Then Rowe II Lind left.')).toContainEqual([
      'person',
      'Lind',
    ]);
  });

  test('what ends in the word for a thing is nobody, and in the word for a body an organisation', () => {
    expect(marked({ "Lale Devri'yle": 'person' }, "Bu Lale Devri'yle başladı.", 'tr')).toEqual([]);
    expect(
      marked({ 'Pravoslav Kilsəsi': 'person' }, 'Dünən Pravoslav Kilsəsi açıldı.', 'az'),
    ).toEqual([['organisation', 'Pravoslav Kilsəsi']]);
  });

  test('an acronym in a case is an organisation, where the tagger wavered', () => {
    expect(marked({ "AKM'yi": 'person' }, "Dün AKM'yi desteklediler.", 'tr', 1)).toEqual([
      ['organisation', "AKM'yi"],
    ]);
  });

  test('a listed name that begins a sentence is a person, where the tagger nearly saw one', () => {
    const peopleIn = (text: string, nearly: string): string[] =>
      recognizerThatSees({}, 5, [nearly])
        .recognize({ text, language: 'tr' })
        .mentions.map(({ start, end }) => text.slice(start, end));
    expect(peopleIn('Vural, dün yola çıktı.', 'Vural')).toEqual(['Vural']);
    expect(peopleIn('Dün Vural yola çıktı.', 'Vural')).toEqual([]);
    expect(peopleIn('Vural Lind yola çıktı.', 'Vural')).toEqual([]);
    expect(peopleIn('Ben dün yola çıktım.', 'Ben')).toEqual([]);
  });

  test.each([
    ["Dün Qwxyzspor'da kutlama vardı.", "Qwxyzspor'da"],
    ['Dün Qwxyz Koleji açıldı.', 'Qwxyz Koleji'],
  ])('a club, and what ends in the word for a body, is no place: %s', (text, name) => {
    expect(marked({ [name]: 'place' }, text, 'tr')).toEqual([['organisation', name]]);
  });

  test.each([
    [
      'tr',
      "Dün Çin'in Guangdong eyaletinde deprem oldu.",
      "Çin'in Guangdong",
      ["Çin'in", 'Guangdong'],
    ],
    [
      'az',
      'Dünən Türkiyənin Ankara şəhərində görüş oldu.',
      'Türkiyənin Ankara',
      ['Türkiyənin', 'Ankara'],
    ],
    ['tr', 'Dün New York çok soğuktu.', 'New York', ['New York']],
  ])('behind a place in a case another place begins (%s: %s)', (language, text, tagged, places) => {
    expect(marked({ [tagged]: 'place' }, text, language)).toEqual(
      places.map((place) => ['place', place]),
    );
  });

  test('an apostrophe before an ending marks a name, also where it begins the sentence', () => {
    const vural = "Vural'ın kardeşi geldi.";
    expect(marked({ "Vural'ın": 'person' }, vural, 'tr', 0.5)).toEqual([['person', "Vural'ın"]]);
    expect(marked({ Vural: 'person' }, 'Vural dün geldi.', 'tr', 0.5)).toEqual([]);
  });
});

test('a Turkish place that no gazetteer has is one in all its cases', () => {
  const text = "Yangın Sarnıçköy'de çıktı. Ekipler Sarnıçköy'e ulaştı; Sarnıçköy boşaltıldı.";
  const recognizer = recognizerThatSees({
    "Sarnıçköy'de": 'place',
    "Sarnıçköy'e": 'place',
    Sarnıçköy: 'place',
  });
  const { entities } = recognizer.recognize({ text, language: 'tr' });
  const names = entities.flatMap((entity) => (entity.kind === 'place' ? entity.name : []));
  expect(names).toEqual(['Sarnıçköy']);
});
