import { describe, expect, test } from 'vitest';
import { differenceOf, type Figure, isSameFigure, readFigures } from '@/lib/event/align/figure';

function only(language: string, text: string): Figure {
  const figures = readFigures(text, language, []);
  const [figure] = figures;
  if (!figure || figures.length > 1) throw new Error(`Not one figure in “${text}”`);
  return figure;
}
const stretch = (language: string, text: string): string => {
  const { stretch } = only(language, text);
  return text.slice(stretch.start, stretch.end);
};
/** How two texts differ, each 'language: text'; 'same' where they do not. */
function compare(one: string, other: string): string | undefined {
  const [a, b] = [one, other].map((text) => {
    const [language = '', ...words] = text.split(': ');
    return only(language, words.join(': '));
  });
  if (!a || !b) throw new Error('Two texts are needed');
  return isSameFigure(a, b) ? 'same' : differenceOf(a, b);
}

describe('a figure', () => {
  test.each([
    ['en', 'it cost about $610 million in all', 'about $610 million'],
    ['de', 'es kostete rund 610 Mio. Euro', 'rund 610 Mio. Euro'],
    ['fr', 'cela a coûté près de 610 millions d’euros', 'près de 610 millions d’euros'],
    ['es', 'costó unos 610 millones de euros', 'unos 610 millones de euros'],
    ['ru', 'это стоило около 610 млн. руб.', 'около 610 млн. руб'],
    ['tr', 'yaklaşık 610 milyon liraya mal oldu', 'yaklaşık 610 milyon liraya'],
    ['az', 'təxminən 610 milyon manata başa gəldi', 'təxminən 610 milyon manata'],
    ['uz', 'taxminan 610 million so‘mga tushdi', 'taxminan 610 million so‘mga'],
    ['ar', 'كلف نحو ٦١٠ مليون دولار', 'نحو ٦١٠ مليون دولار'],
    ['fa', 'حدود ۶۱۰ میلیون دلار هزینه داشت', 'حدود ۶۱۰ میلیون دلار'],
    ['zh', '耗资约6.1亿元', '约6.1亿元'],
    ['ja', '約6億1000万円かかった', '約6億1000万円'],
    ['pl', 'kosztowało około 610 mln zł', 'około 610 mln zł'],
    ['uk', 'коштувало близько 610 млн грн', 'близько 610 млн грн'],
    ['it', 'è costato circa 610 milioni di euro', 'circa 610 milioni di euro'],
    ['pt', 'custou cerca de 610 milhões de euros', 'cerca de 610 milhões de euros'],
    ['nl', 'het kostte ongeveer 610 miljoen euro', 'ongeveer 610 miljoen euro'],
  ])('is shown with its unit and the word that says "about", in %s', (language, text, shown) => {
    expect(stretch(language, text)).toBe(shown);
    expect(only(language, text)).toMatchObject({ manner: 'about', value: 610_000_000 });
  });

  test.each([
    ['en', 'more than 500 people', 'over'],
    ['en', 'up to 500 people', 'under'],
    ['en', '500 people or more', 'over'],
    ['de', 'mindestens 500 Menschen', 'over'],
    ['ru', 'не менее 500 человек', 'over'],
    ['tr', "500'den fazla kişi", 'over'],
    ['tr', '500 kişiden fazla', 'over'],
    ['tr', '500 kadar kişi', 'about'],
    ['az', '500-dən çox insan', 'over'],
    ['az', '500 nəfərdən artıq', 'over'],
    ['az', '500-ə yaxın insan', 'about'],
    ['uz', '500 dan ortiq kishi', 'over'],
    ['uz', '500 nafarga yaqin kishi', 'about'],
    ['ar', 'أكثر من 500 شخص', 'over'],
    ['ar', 'ما لا يقل عن 500 شخص', 'over'],
    ['zh', '超过500人', 'over'],
    ['zh', '500人左右', 'about'],
    ['ja', '500人以上', 'over'],
    ['en', '500 people fled from more than one town', 'exact'],
    ['tr', '500 kişi daha fazla bekledi', 'exact'],
  ])('in %s, “%s”, is given as %s', (language, text, manner) => {
    expect(readFigures(text, language, [])[0]?.manner).toBe(manner);
  });
});

describe('two figures', () => {
  test.each([
    ['de: 612 Millionen Dollar', 'en: about $610 million', 'precision'],
    ['de: 612 Millionen', 'en: about $610 million', 'precision'],
    ['de: 612 Millionen Dollar', 'en: $610 million', 'value'],
    ['de: 612 Millionen Dollar', 'en: $612m', 'same'],
    ['fr: 612 millions d’euros', 'en: $612 million', 'currency'],
    ['de: 340 Millionen Euro', 'ru: 360 миллионов евро', 'value'],
    ['de: 340 Millionen Euro', 'ru: 340 млн евро', 'same'],
    ['en: 4.2 percent', 'tr: yüzde 4,7', 'value'],
    ['en: 4.2 percent', 'tr: %4,2', 'same'],
    ['en: 4.23 percent', 'az: 4,2 faiz', 'precision'],
    ['en: 12 people were killed', 'uz: 14 kishi halok bo‘ldi', 'value'],
    ['en: 1,437 people', 'de: 1440 Menschen', 'value'],
    ['en: 1,437 people', 'de: über 1400 Menschen', 'precision'],
    ['en: 1,437 people', 'de: über 1500 Menschen', 'value'],
    ['en: a 5 mile road', 'es: una carretera de 8 km', 'same'],
    ['zh: 6亿1200万美元', 'ar: ٦١٢ مليون دولار', 'same'],
    ['en: 5 km', 'en: 5 percent', undefined],
    ['en: 12 people', 'en: 2,000 people', undefined],
  ])('%s and %s differ in: %s', (one, other, how) => {
    expect(compare(one, other)).toBe(how);
    expect(compare(other, one)).toBe(how);
  });
});
