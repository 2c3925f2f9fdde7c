import { describe, expect, test } from 'vitest';
import { namedDays } from '@/lib/event/dates/named-days';
import { namedNumbers } from '@/lib/event/numbers/named-numbers';

const numbers = (text: string, language: string) =>
  namedNumbers(text, language, namedDays(text, language, '2022-06-15')).map(({ value, unit }) =>
    unit ? { value, unit } : { value },
  );

describe('namedNumbers', () => {
  test.each([
    ['en', 'about 2.5 million euros', 2_500_000, 'money'],
    ['en', 'worth $2.5 million', 2_500_000, 'money'],
    ['de', 'rund 2,5 Millionen Euro', 2_500_000, 'money'],
    ['ru', 'около 2,5 млн рублей', 2_500_000, 'money'],
    ['zh', '约250万美元', 2_500_000, 'money'],
    ['ja', '約250万円', 2_500_000, 'money'],
    ['fa', 'حدود ۲٫۵ میلیون دلار', 2_500_000, 'money'],
    ['en', 'grew by 4.2 percent', 4.2, 'percent'],
    ['de', 'stieg um 4,2 Prozent', 4.2, 'percent'],
    ['tr', 'yüzde değil %4,2 arttı', 4.2, 'percent'],
    ['fr', 'une hausse de 4,2 %', 4.2, 'percent'],
    ['en', '12 people were killed', 12, 'people'],
    ['en', 'twelve people were killed', 12, 'people'],
    ['de', 'zwölf Menschen starben', 12, 'people'],
    ['ru', 'погибли двенадцать человек', 12, 'people'],
    ['es', 'murieron doce personas', 12, 'people'],
    ['az', '12 nəfər həlak olub', 12, 'people'],
    ['uz', '12 kishi halok bo‘ldi', 12, 'people'],
    ['ar', 'مقتل 12 شخصا', 12, 'people'],
    ['zh', '造成12人死亡', 12, 'people'],
    ['en', 'a 5 km long road', 5000, 'length'],
    ['en', 'a road of 5 kilometres', 5000, 'length'],
    ['pl', 'droga o długości 5 kilometrów', 5000, 'length'],
    ['en', '300 hectares burned', 3_000_000, 'area'],
    ['es', 'ardieron 300 hectáreas', 3_000_000, 'area'],
    ['en', 'the 2020 war', 2020, 'year'],
  ])('%s: %s', (language, text, value, unit) => {
    expect(numbers(text, language)).toContainEqual({ value, unit });
  });

  test('reads thousands as each language groups them', () => {
    expect(numbers('1,250,000 visitors', 'en')).toEqual([{ value: 1_250_000 }]);
    expect(numbers('1.250.000 Besucher', 'de')).toEqual([{ value: 1_250_000 }]);
    expect(numbers('1 250 000 visiteurs', 'fr')).toEqual([{ value: 1_250_000 }]);
    expect(numbers('1.250 Besucher', 'de')).toEqual([{ value: 1250 }]);
    expect(numbers('1,250 visitors', 'en')).toEqual([{ value: 1250 }]);
  });

  test('leaves dates, clock times and small bare counts out', () => {
    expect(numbers('On June 14 at 10:30 the 2 sides met for 3 talks', 'en')).toEqual([]);
    expect(numbers('14 июня 2022 года', 'ru')).toEqual([]);
  });

  test('says where the number stands, its power of ten included', () => {
    const text = 'It cost about 2.5 million euros';
    const [number] = namedNumbers(text, 'en', []);
    expect(number && text.slice(number.start, number.end)).toBe('2.5 million');
  });

  test('an unknown language still gives its bare numbers', () => {
    expect(numbers('zot 4500 blarg', 'xx')).toEqual([{ value: 4500 }]);
  });
});
