import { describe, expect, test } from 'vitest';
import { candidatesIn, marksIn } from './shipped-gazetteer';

const BAKU = 'gn:587084';
const TASHKENT = 'gn:1512569';
const ANKARA = 'gn:323786';
const PRAGUE = 'gn:3067696';

describe('findPlaces reads inflected names', () => {
  test.each([
    ['en', "Azerbaijan's minister flew home.", 'Azerbaijan → AZ'],
    ['de', 'der Präsident Aserbaidschans', 'Aserbaidschans → AZ'],
    ['de', 'im Norden Usbekistans', 'Usbekistans → UZ'],
    ['nl', 'het oosten van Oekraïne en Ruslands leger', 'Ruslands → RU'],
    ['fr', "le président de l'Azerbaïdjan", 'Azerbaïdjan → AZ'],
    ['pl', 'Spotkanie w Taszkencie trwa.', `Taszkencie → ${TASHKENT}`],
    ['pl', 'Wrócił z Taszkentu.', `Taszkentu → ${TASHKENT}`],
    ['pl', 'rząd Niemiec i wojska Rosji', 'Niemiec → DE'],
    ['pl', 'rząd Niemiec i wojska Rosji', 'Rosji → RU'],
    ['pl', 'podróż do Stanów Zjednoczonych', 'Stanów Zjednoczonych → US'],
    ['pl', 'mieszka w Warszawie', 'Warszawie → gn:756135'],
    ['ru', 'Он прибыл из Ташкента.', `Ташкента → ${TASHKENT}`],
    ['ru', 'Встреча прошла в Баку.', `Баку → ${BAKU}`],
    ['ru', 'визит в Нижний Новгород, потом в Нижнем Новгороде', 'Нижнем Новгороде → gn:520555'],
    ['ru', 'в Челябинской области', 'Челябинской области → sub:RU-CHE'],
    ['ru', 'на границе с Грузией', 'Грузией → GE'],
    ['ru', 'в Египте и Марокко', 'Египте → EG'],
    ['uk', 'Зустріч у Києві завершилася.', 'Києві → gn:703448'],
    ['uk', 'поїхав до Харкова', 'Харкова → gn:706483'],
    ['uk', 'уряд Росії', 'Росії → RU'],
    ['tr', "Dün Ankara'da görüştüler.", `Ankara'da → ${ANKARA}`],
    ['tr', 'Özbekistan’ın başkentinde', 'Özbekistan’ın → UZ'],
    ['az', 'O, Daşkənddən qayıdıb.', `Daşkənddən → ${TASHKENT}`],
    ['az', 'Görüş Bakıda keçirilib.', `Bakıda → ${BAKU}`],
    ['az', 'ABŞ-ın mövqeyi', 'ABŞ-ın → US'],
    ['uz', 'U Toshkentdan qaytdi.', `Toshkentdan → ${TASHKENT}`],
    ['uz', "O'zbekistonning poytaxti", "O'zbekistonning → UZ"],
    ['cs', 'Jel z Prahy domů.', `Prahy → ${PRAGUE}`],
    ['cs', 'sešli se v Praze', `Praze → ${PRAGUE}`],
    ['hu', 'Budapesten és Németországban', 'Németországban → DE'],
    ['fi', 'Hän asuu Helsingissä.', 'Helsingissä → gn:658225'],
    ['ro', 'în capitala Ucrainei', 'Ucrainei → UA'],
    ['hr', 'stigao je iz Zagreba', 'Zagreba → gn:3186886'],
    ['kk', 'Ол Қазақстаннан келді', 'Қазақстаннан → KZ'],
    ['el', 'στην πρωτεύουσα της Γερμανίας', 'Γερμανίας → DE'],
    ['fa', 'در پایتخت آمریکا', 'آمریکا → US'],
  ])('%s: %s', (language, text, expected) => {
    expect(marksIn(text, language)).toContain(expected);
  });

  test('gives the name without its ending', () => {
    expect(candidatesIn('в Нижнем Новгороде', 'ru')[0]?.name).toBe('Нижний Новгород');
    expect(candidatesIn('z Prahy', 'cs')[0]?.name).toBe('Praha');
    expect(candidatesIn("Ankara'da", 'tr')[0]?.name).toBe('Ankara');
    expect(candidatesIn('Daşkənddən', 'az')[0]?.name).toBe('Daşkənd');
  });

  test('does not take an adjective for a case of the country', () => {
    expect(marksIn('Turski ministar je rekao', 'hr')).toEqual([]);
  });
});

describe('findPlaces knows the towns of Arabic and Persian news', () => {
  test.each([
    ['fa', 'مسافران از کاشان و دزفول آمدند', 'کاشان → gn:6861211'],
    ['fa', 'زلزله در خرم‌آباد بود', 'خرم‌آباد → gn:127349'],
    ['fa', 'زلزله در خرم آباد بود', 'خرم آباد → gn:127349'],
    ['ar', 'وصلوا إلى القامشلي وخانقين', 'القامشلي → gn:173377'],
    ['ar', 'وصلوا إلى القامشلي وخانقين', 'خانقين → gn:94591'],
    ['ar', 'وفد من الجمهورية الدومينيكية', 'الجمهورية الدومينيكية → DO'],
  ])('%s: %s', (language, text, expected) => {
    expect(marksIn(text, language, 0.1)).toContain(expected);
  });
});

describe('findPlaces splits what is written together', () => {
  test.each([
    ['ar', 'زار طشقند وسمرقند', 'سمرقند → gn:1216265'],
    ['ar', 'وصل إلى بغداد وبيروت', 'بيروت → gn:276781'],
    ['ar', 'رئيس الوزراء للعراق', 'للعراق → IQ'],
    ['he', 'הוא טס לברלין', 'ברלין → gn:2950159'],
    ['ko', '그는 서울에서 말했다', '서울 → gn:1835848'],
    ['fr', "les forces d'Ukraine", 'Ukraine → UA'],
    ['it', "il presidente dell'Ucraina", 'Ucraina → UA'],
  ])('%s: %s', (language, text, expected) => {
    expect(marksIn(text, language, 0.1)).toContain(expected);
  });
});

describe('findPlaces in scripts without spaces', () => {
  test.each([
    ['zh', '他在塔什干会见了记者', `塔什干 → ${TASHKENT}`],
    ['zh', '烏茲別克斯坦總統抵達北京', '烏茲別克斯坦 → UZ'],
    ['zh', '南京市和北京市', '北京市 → gn:1816670'],
    ['ja', 'ウズベキスタンのタシケントで', `タシケント → ${TASHKENT}`],
    ['ja', '東京都とニューヨーク州', 'ニューヨーク州 → sub:US-NY'],
  ])('%s: %s', (language, text, expected) => {
    expect(marksIn(text, language)).toContain(expected);
  });

  test('finds no name inside a katakana word', () => {
    expect(marksIn('イランナーは走る', 'ja')).toEqual([]);
  });
});

describe('findPlaces', () => {
  test('takes the longest name', () => {
    expect(marksIn('They flew from New York to St. Petersburg.', 'en')).toEqual([
      'New York → gn:5128581',
      'St. Petersburg → gn:498817',
    ]);
  });

  test('reads a dateline in capitals', () => {
    expect(marksIn('BAKU, Azerbaijan, June 15. Talks were held.', 'en')).toEqual([
      `BAKU → ${BAKU}`,
      'Azerbaijan → AZ',
    ]);
  });

  test('takes initials only in capitals, with their last stop', () => {
    expect(marksIn('The U.S. and the UK told us so.', 'en')).toEqual(['U.S. → US', 'UK → GB']);
    expect(marksIn('Los líderes de EE. UU. y Francia', 'es')).toContain('EE. UU. → US');
  });

  test('begins small only where regions do', () => {
    expect(marksIn('sur la mer Noire', 'fr')).toEqual(['mer Noire → px:black-sea']);
    expect(marksIn('the turkey was in eastern Europe', 'en')).toEqual([
      'eastern Europe → px:eastern-europe',
    ]);
  });

  test('says when a name hangs on another word by a hyphen', () => {
    const hyphenated = (text: string): boolean[] =>
      candidatesIn(text, 'de', 0.05).map((candidate) => candidate.hyphenated);
    expect(hyphenated('Der US-Präsident sprach.')).toEqual([true]);
    expect(hyphenated('Die USA schwiegen.')).toEqual([false]);
  });

  test.each([
    ['en', 'Reading is fun, and so is March.'],
    ['de', 'Das Essen in der Halle war gut.'],
    ['tr', 'Bakan konuştu.'],
    ['es', 'Los niños y la Paz'],
    ['fr', 'Nice try'],
  ])('trusts everyday words little, %s: %s', (language, text) => {
    expect(marksIn(text, language, 0.5)).toEqual([]);
  });

  test('keeps a country’s foreign name out of a text in another language', () => {
    const [granada] = candidatesIn('Granada liegt in Andalusien.', 'de');
    expect(granada?.readings[0]?.id).toBe('gn:2517117');
    const [grenada] = candidatesIn('el gobierno de Granada, en el Caribe', 'es');
    expect(grenada?.readings.map(({ id }) => id)).toContain('GD');
  });

  test('offers every namesake, the most prominent first', () => {
    const [paris] = candidatesIn('Paris', 'en');
    expect(paris?.readings[0]?.id).toBe('gn:2988507');
    expect(paris?.readings.length).toBeGreaterThan(3);
    const sum = paris?.readings.reduce((total, { prior }) => total + prior, 0);
    expect(sum).toBeCloseTo(1);
  });

  test('finds names as they are in a language that it has no rules for', () => {
    expect(marksIn('Paris na Berlin', 'sw')).toEqual(['Paris → gn:2988507', 'Berlin → gn:2950159']);
  });

  test.each([
    ['pt', 'o município de', 'Burgos'],
    ['it', 'il comune di', 'Nola'],
    ['en', 'the town of', 'Reading'],
    ['fr', 'la commune de', 'Tours'],
  ])('trusts a name more behind the word for its kind (%s: %s %s)', (language, words, name) => {
    const trust = (text: string): number => candidatesIn(text, language)[0]?.trust ?? 0;
    expect(trust(`${words} ${name}`)).toBeGreaterThan(trust(`x y ${name}`) + 0.15);
  });

  test('finds nothing in nothing', () => {
    expect(candidatesIn('', 'en')).toEqual([]);
    expect(candidatesIn('— … 12.5 % 🙂', 'en')).toEqual([]);
  });
});
