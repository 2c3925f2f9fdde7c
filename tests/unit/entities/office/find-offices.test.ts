import { describe, expect, test } from 'vitest';
import type { Office } from '@/lib/entities/entity';
import { type Nouns, readOffices } from './read-offices';

type Case = [
  language: string,
  sentence: string,
  text: string,
  office: Partial<Office>,
  nouns?: Nouns,
];

const FOREIGN_DEPUTY = { role: 'minister', level: 'deputy', portfolio: 'foreign affairs' } as const;

/** One office a line, in wordings that the languages really use. */
const CASES: Case[] = [
  ['en', 'The deputy foreign minister arrived.', 'deputy foreign minister', FOREIGN_DEPUTY],
  [
    'en',
    'The Georgian prime minister left.',
    'Georgian prime minister',
    { role: 'prime minister', country: 'GE', countryFrom: 'adjective' },
    { peoples: { Georgian: 'GE' } },
  ],
  [
    'en',
    'It was the Secretary of State for Defence.',
    'Secretary of State for Defence',
    { role: 'minister', portfolio: 'defence' },
  ],
  [
    'en',
    'President-elect Anna Novak smiled.',
    'President-elect',
    { role: 'president', level: 'designate' },
  ],
  [
    'en',
    "Norway's finance minister resigned.",
    'finance minister',
    { role: 'minister', portfolio: 'finance', country: 'NO' },
    { places: { Norway: 'NO' } },
  ],
  [
    'en',
    'A foreign ministry spokeswoman denied it.',
    'foreign ministry spokeswoman',
    { role: 'spokesperson', portfolio: 'foreign affairs' },
  ],
  [
    'en',
    'The president of the Republic of Peru spoke.',
    'president of the Republic of Peru',
    { role: 'president', country: 'PE', countryFrom: 'phrase' },
    { places: { Peru: 'PE' } },
  ],
  [
    'en',
    'The central bank governor warned.',
    'central bank governor',
    { role: 'head', body: 'central bank' },
  ],
  [
    'de',
    'Der stellvertretende Außenminister reiste ab.',
    'stellvertretende Außenminister',
    FOREIGN_DEPUTY,
  ],
  [
    'de',
    'Die Bundesinnenministerin kam.',
    'Bundesinnenministerin',
    { role: 'minister', portfolio: 'interior' },
  ],
  ['de', 'Der Vizekanzler schwieg.', 'Vizekanzler', { role: 'chancellor', level: 'deputy' }],
  [
    'de',
    'Gestern sprach der US-Präsident.',
    'US-Präsident',
    { role: 'president', country: 'US' },
    { places: { US: 'US' } },
  ],
  [
    'de',
    'Die Präsidentin Usbekistans lud ein.',
    'Präsidentin Usbekistans',
    { role: 'president', country: 'UZ' },
    { places: { Usbekistans: 'UZ' } },
  ],
  [
    'de',
    'Ein Sprecher des Außenministeriums sagte ab.',
    'Sprecher des Außenministeriums',
    { role: 'spokesperson', portfolio: 'foreign affairs' },
  ],
  [
    'de',
    'Der frühere Ministerpräsident ist tot.',
    'Ministerpräsident',
    { role: 'prime minister', level: 'former' },
  ],
  [
    'fr',
    'Le vice-ministre des Affaires étrangères est venu.',
    'vice-ministre des Affaires étrangères',
    FOREIGN_DEPUTY,
  ],
  [
    'fr',
    'Le ministre russe de l’Énergie a parlé.',
    'ministre russe de l’Énergie',
    { role: 'minister', portfolio: 'energy', country: 'RU' },
    { peoples: { russe: 'RU' } },
  ],
  [
    'fr',
    "La porte-parole de l'agence l'a dit.",
    "porte-parole de l'agence",
    { role: 'spokesperson', body: 'agency' },
  ],
  [
    'es',
    'La viceministra de Relaciones Exteriores habló.',
    'viceministra de Relaciones Exteriores',
    FOREIGN_DEPUTY,
  ],
  [
    'es',
    'El presidente del Gobierno viajó.',
    'presidente del Gobierno',
    { role: 'prime minister' },
  ],
  ['it', 'Il viceministro degli Esteri è arrivato.', 'viceministro degli Esteri', FOREIGN_DEPUTY],
  [
    'it',
    "Il portavoce dell'agenzia ha parlato.",
    "portavoce dell'agenzia",
    { role: 'spokesperson', body: 'agency' },
  ],
  [
    'pt',
    'O vice-ministro dos Negócios Estrangeiros chegou.',
    'vice-ministro dos Negócios Estrangeiros',
    FOREIGN_DEPUTY,
  ],
  [
    'nl',
    'De viceminister van Buitenlandse Zaken kwam.',
    'viceminister van Buitenlandse Zaken',
    FOREIGN_DEPUTY,
  ],
  [
    'nl',
    'De energieminister trad af.',
    'energieminister',
    { role: 'minister', portfolio: 'energy' },
  ],
  [
    'pl',
    'Spotkał się z wiceministrem spraw zagranicznych.',
    'wiceministrem spraw zagranicznych',
    FOREIGN_DEPUTY,
  ],
  [
    'pl',
    'Rozmawiał z prezydentem Rosji o gazie.',
    'prezydentem Rosji',
    { role: 'president', country: 'RU' },
    { places: { Rosji: 'RU' } },
  ],
  [
    'ru',
    'Он принял заместителя министра иностранных дел Узбекистана.',
    'заместителя министра иностранных дел Узбекистана',
    { ...FOREIGN_DEPUTY, country: 'UZ' },
    { places: { Узбекистана: 'UZ' } },
  ],
  [
    'ru',
    'Об этом сказал глава МИД.',
    'глава МИД',
    { role: 'minister', portfolio: 'foreign affairs' },
  ],
  [
    'ru',
    'Это подтвердила пресс-секретарь президента.',
    'пресс-секретарь президента',
    { role: 'spokesperson', body: 'president' },
  ],
  [
    'uk',
    'Він зустрів заступника міністра закордонних справ.',
    'заступника міністра закордонних справ',
    FOREIGN_DEPUTY,
  ],
  ['uk', 'Про це заявив міський голова.', 'міський голова', { role: 'mayor' }],
  ['tr', 'Dışişleri Bakan Yardımcısı geldi.', 'Dışişleri Bakan Yardımcısı', FOREIGN_DEPUTY],
  [
    'tr',
    "Gürcistan Başbakanı'nın sözleri yankılandı.",
    "Gürcistan Başbakanı'nın",
    { role: 'prime minister', country: 'GE' },
    { places: { Gürcistan: 'GE' } },
  ],
  [
    'tr',
    'Türkiye’nin Cumhurbaşkanı konuştu.',
    'Cumhurbaşkanı',
    { role: 'president', country: 'TR' },
    { places: { 'Türkiye’nin': 'TR' } },
  ],
  [
    'az',
    'Xarici işlər nazirinin müavini çıxış etdi.',
    'Xarici işlər nazirinin müavini',
    FOREIGN_DEPUTY,
  ],
  [
    'uz',
    'Tashqi ishlar vazirining o‘rinbosari keldi.',
    'Tashqi ishlar vazirining o‘rinbosari',
    FOREIGN_DEPUTY,
  ],
  [
    'uz',
    'Ташқи ишлар вазири келди.',
    'Ташқи ишлар вазири',
    { role: 'minister', portfolio: 'foreign affairs' },
  ],
  ['ar', 'وصل نائب وزير الخارجية إلى باكو.', 'نائب وزير الخارجية', FOREIGN_DEPUTY],
  [
    'ar',
    'التقى الوفد ووزير الدفاع اليوم.',
    'وزير الدفاع',
    { role: 'minister', portfolio: 'defence' },
  ],
  ['fa', 'معاون وزیر خارجه سخنرانی کرد.', 'معاون وزیر خارجه', FOREIGN_DEPUTY],
  ['fa', 'رئیس‌جمهور دیروز آمد.', 'رئیس‌جمهور', { role: 'president' }],
  ['zh', '外交部副部长昨天抵达。', '外交部副部长', FOREIGN_DEPUTY],
  ['zh', '前副总统发表讲话。', '前副总统', { role: 'president', level: 'deputy' }],
  ['ja', '外務副大臣が到着した。', '外務副大臣', FOREIGN_DEPUTY],
  [
    'ja',
    '米国防長官が会見した。',
    '米国防長官',
    { role: 'minister', portfolio: 'defence', country: 'US' },
    { places: { 米: 'US' } },
  ],
];

test.each(CASES)('%s: %s', (language, sentence, text, office, nouns) => {
  const found = readOffices(language, sentence, nouns);
  expect(found.map((phrase) => phrase.office)).toEqual([
    expect.objectContaining({ ...office, text }),
  ]);
  const [phrase] = found;
  expect(sentence.slice(phrase?.start, phrase?.end)).toBe(text);
});

describe('what is no office', () => {
  test.each([
    ['en', 'General Motors will head south in May.'],
    ['de', 'Die Politik der Firma bleibt gleich.'],
    ['fr', 'Il a envoyé le premier lot.'],
    ['ru', 'После обеда политика обсудили.'],
    ['tr', 'Kadının biri geldi.'],
  ])('%s: %s', (language, sentence) => {
    expect(readOffices(language, sentence).filter(({ isWeak }) => !isWeak)).toEqual([]);
  });

  test('an office that somebody only runs for is vacant', () => {
    expect(readOffices('en', 'She may run for president next year.')).toMatchObject([
      { isVacant: true },
    ]);
    expect(readOffices('zh', '她考虑竞选总统。')).toMatchObject([{ isVacant: true }]);
    expect(readOffices('zh', '他真像个总统。')).toMatchObject([{ isVacant: true }]);
    expect(readOffices('zh', '记者聚在大使官邸前。')).toMatchObject([{ isVacant: true }]);
    expect(readOffices('tr', 'Başkan adaylığı konuşuldu.')).toMatchObject([{ isVacant: true }]);
  });

  test('a word of rank waits for a name', () => {
    expect(readOffices('en', 'The General spoke at the UN.')).toMatchObject([{ isWeak: true }]);
  });
});

test('acronyms are only read in capitals', () => {
  expect(readOffices('en', 'The EU ambassador spoke.')[0]?.office.body).toBe('European Union');
  expect(readOffices('ru', 'Представитель ОБСЕ уехал.')[0]?.office.body).toBe('OSCE');
  expect(readOffices('ru', 'Водитель вёз воз.')).toEqual([]);
});

test('counterparts are offices to be filled in', () => {
  expect(
    readOffices('en', 'He met his Kazakh counterpart.', { peoples: { Kazakh: 'KZ' } }),
  ).toMatchObject([{ isCounterpart: true, office: { role: '', country: 'KZ' } }]);
});

test('a language without a lexicon has no offices', () => {
  expect(readOffices('fi', 'Pääministeri saapui.')).toEqual([]);
});
