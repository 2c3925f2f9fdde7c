import { describe, expect, test } from 'vitest';
import { findDemonyms } from '@/lib/entities/places/find-demonyms';
import { tokenize } from '@/lib/entities/tokenize';

const demonymsIn = (text: string, language: string): string[] =>
  findDemonyms(tokenize(text, language), language).map(
    ({ start, end, country }) => `${text.slice(start, end)} ${country}`,
  );

describe('findDemonyms', () => {
  test.each([
    [
      'en',
      'Azerbaijani and South Korean envoys met the Germans.',
      ['Azerbaijani AZ', 'South Korean KR', 'Germans DE'],
    ],
    [
      'de',
      'der aserbaidschanische Minister und die Usbekinnen',
      ['aserbaidschanische AZ', 'Usbekinnen UZ'],
    ],
    [
      'fr',
      'la ministre azerbaïdjanaise et les Ukrainiennes',
      ['azerbaïdjanaise AZ', 'Ukrainiennes UA'],
    ],
    ['es', 'la ministra francesa y los rusos', ['francesa FR', 'rusos RU']],
    ['it', 'i ministri francesi e la premier danese', ['francesi FR', 'danese DK']],
    ['pt', 'a ministra brasileira e os russos', ['brasileira BR', 'russos RU']],
    ['nl', 'de Nederlandse en de Russische minister', ['Nederlandse NL', 'Russische RU']],
    ['pl', 'ukraińskiego ministra i Amerykanów', ['ukraińskiego UA', 'Amerykanów US']],
    ['ru', 'узбекский министр и азербайджанского посла', ['узбекский UZ', 'азербайджанского AZ']],
    ['uk', 'українського посла та азербайджанці', ['українського UA', 'азербайджанці AZ']],
    ['tr', 'Azerbaycanlı bakan Türklerle', ['Azerbaycanlı AZ', 'Türklerle TR']],
    ['az', 'azərbaycanlıların özbək dostu', ['azərbaycanlıların AZ', 'özbək UZ']],
    ['uz', "ozarbayjonlik vazir o'zbeklar bilan", ['ozarbayjonlik AZ', "o'zbeklar UZ"]],
    [
      'ar',
      'الوزير الأذربيجاني والرئيس المصري وللأمريكيين',
      ['الأذربيجاني AZ', 'المصري EG', 'لأمريكيين US'],
    ],
    ['fa', 'وزیر آذربایجانی و ترکیه‌ای', ['آذربایجانی AZ', 'ترکیه‌ای TR']],
    ['zh', '一名美国人和俄军士兵', ['美国人 US', '俄军 RU']],
    ['ja', 'アメリカ人とロシア語', ['アメリカ人 US', 'ロシア語 RU']],
  ])('%s: %s', (language, text, expected) => {
    const found = demonymsIn(text, language).map((demonym) => demonym.replace(/^(ال|لل)/, ''));
    expect(found).toEqual(expected.map((demonym) => demonym.replace(/^(ال|ل)/, '')));
  });

  test.each([
    ['en', 'Germany, Uzbekistan and Romania'],
    ['de', 'Deutschland, Usbekistan, Polen'],
    ['ru', 'Узбекистан, Россия, Казахстан'],
    ['tr', 'Özbekistan, Türkiye, Kazakistan, Rusya, Almanya, Japonya'],
    ['az', 'Özbəkistan, Türkiyə, Gürcüstan'],
    ['uz', "O'zbekiston, Turkiya, Gruziya"],
  ])('is not the country itself, %s', (language, text) => {
    expect(demonymsIn(text, language)).toEqual([]);
  });

  test.each([
    ['en', 'Soviet and Kurdish songs', ['Soviet', 'Kurdish']],
    ['de', 'jugoslawische und kurdische Lieder', ['jugoslawische', 'kurdische']],
    ['fr', 'les Tchécoslovaques et les Européens', ['Tchécoslovaques', 'Européens']],
    ['es', 'canciones otomanas y europeas', ['otomanas', 'europeas']],
    ['it', 'canti jugoslavi e africani', ['jugoslavi', 'africani']],
    ['pt', 'canções jugoslavas e asiáticas', ['jugoslavas', 'asiáticas']],
    ['nl', 'Koerdische en Europese liedjes', ['Koerdische', 'Europese']],
    ['pl', 'pieśni kurdyjskie i europejskie', ['kurdyjskie', 'europejskie']],
    ['ru', 'югославские и курдские песни', ['югославские', 'курдские']],
    ['uk', 'югославські та курдські пісні', ['югославські', 'курдські']],
    ['tr', 'Osmanlı ve Çekoslovak şarkıları', ['Osmanlı', 'Çekoslovak']],
    ['az', 'Kürd və Avropalılar', ['Kürd', 'Avropalılar']],
    ['uz', 'yevropaliklar va yugoslav', ['yevropaliklar', 'yugoslav']],
  ])(
    'has no country for peoples of several or of none of today, %s',
    (language, text, expected) => {
      const found = findDemonyms(tokenize(text, language), language);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
      expect(found.filter(({ country }) => country !== undefined)).toEqual([]);
    },
  );

  test('knows none in a language without a list', () => {
    expect(demonymsIn('German', 'sw')).toEqual([]);
  });
});
