import { describe, expect, test } from 'vitest';
import { namedDays } from '@/lib/event/dates/named-days';

const days = (text: string, language: string, reference: string | undefined = '2022-06-15') =>
  namedDays(text, language, reference).map(({ day }) => day);

describe('namedDays', () => {
  test.each([
    ['de', 'Am 14. Juni fanden Gespräche statt.'],
    ['en', 'Talks were held on June 14.'],
    ['en', 'Talks were held on the 14th of June.'],
    ['fr', 'Les entretiens ont eu lieu le 14 juin.'],
    ['es', 'Las consultas tuvieron lugar el 14 de junio.'],
    ['it', 'Le consultazioni si sono tenute il 14 giugno.'],
    ['pt', 'As consultas realizaram-se em 14 de junho.'],
    ['nl', 'Het overleg vond plaats op 14 juni.'],
    ['pl', 'Rozmowy odbyły się 14 czerwca.'],
    ['ru', 'Консультации прошли 14 июня в Баку.'],
    ['ru', 'Консультации прошли 14-го июня.'],
    ['uk', 'Консультації відбулися 14 червня.'],
    ['tr', "İstişareler 14 Haziran'da yapıldı."],
    ['az', 'Məsləhətləşmələr iyunun 14-də keçirilib.'],
    ['az', '14 iyun tarixində görüş olub.'],
    ['uz', '14-iyun kuni maslahatlashuvlar boʻlib oʻtdi.'],
    ['uz', '14 июнь куни маслаҳатлашувлар бўлиб ўтди.'],
    ['ar', 'عقدت المشاورات في 14 يونيو.'],
    ['ar', 'عقدت المشاورات في ١٤ حزيران.'],
    ['fa', 'رایزنی‌ها در ۱۴ ژوئن برگزار شد.'],
    ['fa', 'رایزنی‌ها در ۲۴ خرداد برگزار شد.'],
    ['zh', '6月14日举行了磋商。'],
    ['ja', '6月14日に協議が行われた。'],
    ['ja', '協議は14日に行われた。'],
  ])('%s: %s', (language, text) => {
    expect(days(text, language)).toEqual(['2022-06-14']);
  });

  test.each([
    ['de', 'Die Delegation kam am Dienstag an.'],
    ['en', 'The delegation arrived on Tuesday.'],
    ['ru', 'Делегация прибыла во вторник.'],
    ['pl', 'Delegacja przybyła we wtorek.'],
    ['az', 'Nümayəndə heyəti çərşənbə axşamı gəlib.'],
    ['uz', 'Delegatsiya seshanba kuni keldi.'],
    ['tr', 'Heyet salı günü geldi.'],
    ['pt', 'A delegação chegou na terça-feira.'],
    ['ar', 'وصل الوفد يوم الثلاثاء.'],
    ['zh', '代表团星期二抵达。'],
    ['ja', '代表団は火曜日に到着した。'],
    ['fr', 'La délégation est arrivée mardi.'],
    ['es', 'La delegación llegó el martes.'],
    ['it', 'La delegazione è arrivata martedì.'],
    ['nl', 'De delegatie kwam dinsdag aan.'],
    ['uk', 'Делегація прибула у вівторок.'],
    ['fa', 'هیئت روز سه‌شنبه رسید.'],
    ['de', 'Die Delegation kam gestern an.'],
    ['en', 'The delegation arrived yesterday.'],
    ['fr', 'La délégation est arrivée hier.'],
    ['es', 'La delegación llegó ayer.'],
    ['it', 'La delegazione è arrivata ieri.'],
    ['pt', 'A delegação chegou ontem.'],
    ['nl', 'De delegatie kwam gisteren aan.'],
    ['pl', 'Delegacja przybyła wczoraj.'],
    ['ru', 'Делегация прибыла вчера.'],
    ['uk', 'Делегація прибула вчора.'],
    ['tr', 'Heyet dün geldi.'],
    ['az', 'Nümayəndə heyəti dünən gəlib.'],
    ['uz', 'Delegatsiya kecha keldi.'],
    ['ar', 'وصل الوفد أمس.'],
    ['fa', 'هیئت دیروز رسید.'],
    ['zh', '代表团昨天抵达。'],
    ['ja', '代表団は昨日到着した。'],
  ])('the latest such day before a Wednesday, %s: %s', (language, text) => {
    expect(days(text, language)).toEqual(['2022-06-14']);
  });

  test('takes the weekday in the case that Slavic news writes', () => {
    expect(days('Зустріч відбулася у середу.', 'uk', '2022-06-17')).toEqual(['2022-06-15']);
    expect(days("Зустріч відбулася в п'ятницю.", 'uk', '2022-06-17')).toEqual(['2022-06-17']);
    expect(days('Встреча состоялась в среду.', 'ru', '2022-06-17')).toEqual(['2022-06-15']);
    expect(days('Spotkanie odbyło się w środę.', 'pl', '2022-06-17')).toEqual(['2022-06-15']);
  });

  test('tells last and next weekdays apart from bare ones', () => {
    expect(days('next Monday', 'en')).toEqual(['2022-06-20']);
    expect(days('last Wednesday', 'en')).toEqual(['2022-06-08']);
    expect(days('Wednesday', 'en')).toEqual(['2022-06-15']);
  });

  test('reads the year where it stands, before or after the day', () => {
    expect(days('14 июня 2019 года', 'ru')).toEqual(['2019-06-14']);
    expect(days('2019-ci il iyunun 14-də', 'az')).toEqual(['2019-06-14']);
    expect(days('2019-yil 14-iyun', 'uz')).toEqual(['2019-06-14']);
    expect(days('June 14, 2019', 'en')).toEqual(['2019-06-14']);
    expect(days('el 14 de junio de 2019', 'es')).toEqual(['2019-06-14']);
    expect(days('2019年6月14日', 'zh')).toEqual(['2019-06-14']);
    expect(days('۲۴ خرداد ۱۳۹۸', 'fa')).toEqual(['2019-06-14']);
  });

  test('takes the year that puts the day nearest to publication', () => {
    expect(days('on December 30', 'en', '2023-01-02')).toEqual(['2022-12-30']);
    expect(days('on January 3', 'en', '2022-12-30')).toEqual(['2023-01-03']);
  });

  test('keeps month and day where nothing tells the year', () => {
    expect(
      namedDays('BAKU, Azerbaijan, June 15. Talks on Monday.', 'en').map((d) => d.day),
    ).toEqual(['--06-15']);
  });

  test('reads both ends of a range', () => {
    expect(days('14-15 июня', 'ru')).toEqual(['2022-06-14', '2022-06-15']);
    expect(days('14.–15. Juni', 'de')).toContain('2022-06-15');
  });

  test('reads dates in digits, and leaves ambiguous ones alone', () => {
    expect(days('am 14.06.2022', 'de')).toEqual(['2022-06-14']);
    expect(days('on 2022-06-14', 'en')).toEqual(['2022-06-14']);
    expect(days('on 6/14/2022', 'en')).toEqual(['2022-06-14']);
    expect(days('on 6/7/2022', 'en')).toEqual([]);
  });

  test('a month, a person called May and a version number are no days', () => {
    expect(days('In May, Theresa May said 2.5 million', 'en')).toEqual([]);
    expect(days('32 июня', 'ru')).toEqual([]);
  });

  test('gives the span of the words in the text', () => {
    const text = 'Berichten zufolge fanden am 14. Juni Gespräche statt.';
    const [found] = namedDays(text, 'de', '2022-06-15');
    expect(text.slice(found?.start, found?.end)).toBe('14. Juni');
  });
});
