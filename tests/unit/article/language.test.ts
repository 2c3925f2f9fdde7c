import { describe, expect, test } from 'vitest';
import { primaryLanguage, resolveLanguage } from '@/lib/article/language';
import { detectLanguage } from '@/lib/article/language/detect-language';

const TEXTS = {
  az: 'Nazir bildirib ki, yeni yol bu il istifadəyə veriləcək və bunun üçün lazım olan vəsait artıq ayrılıb. O, həmin layihə barədə daha sonra məlumat verəcəyini deyib.',
  tr: 'Bakan, yeni yolun bu yıl içinde hizmete açılacağını ve bunun için gerekli kaynağın ayrıldığını söyledi. Daha sonra yapılan açıklamada, çalışmaların çok hızlı olduğu belirtildi.',
  uz: "Vazir yangi yo'l shu yil ishga tushirilishini va buning uchun kerak bo'lgan mablag' ajratilganini aytdi. Uning so'zlariga ko'ra, bu haqida keyin ma'lumot berish mumkin emas.",
  'uz in Cyrillic':
    'Вазир янги йўл шу йил ишга туширилишини ва бунинг учун керак бўлган маблағ ажратилганини айтди. Унинг сўзларига кўра, бу ҳақида кейин маълумот берилади, аммо ҳали эмас.',
  ru: 'Министр сообщил, что новая дорога будет открыта в этом году и что на это уже выделены средства. По его словам, о проекте расскажут позже, но не раньше мая, если всё пойдёт по плану.',
  uk: 'Міністр повідомив, що нова дорога буде відкрита цього року і що для цього вже виділені кошти. За його словами, про проєкт розкажуть пізніше, але не раніше травня, якщо все піде за планом.',
  ar: 'قال الوزير إن الطريق الجديد سيفتتح هذا العام وإن الأموال التي يحتاج إليها المشروع خصصت من قبل. وأضاف في مؤتمر صحفي أن التفاصيل ستعلن بعد ذلك، كما أكد أن العمل مستمر على مدى الأشهر المقبلة.',
  fa: 'وزیر گفت که راه جدید امسال باز می شود و پولی که برای این پروژه لازم است از قبل کنار گذاشته شده است. او در ادامه گفت که جزئیات آن را بعد اعلام خواهد کرد و این کار باید تا پایان سال انجام شود.',
  de: 'Der Minister sagte, dass die neue Straße noch in diesem Jahr eröffnet wird und dass die Mittel dafür schon bereitstehen. Einzelheiten will er nach der Sitzung nennen, aber nicht vor dem Mai.',
  zh: '部长表示，这条新公路将在今年开通，所需的资金已经到位。他在会后说，有关这个项目的更多情况将在五月公布，工程不会因为天气而停止。',
};

describe('the language of a text', () => {
  test.each(Object.entries(TEXTS))('is told by its script, words and letters: %s', (name, text) => {
    expect(detectLanguage(text)).toEqual({ language: name.slice(0, 2), confident: true });
  });

  test('stays open for a few words', () => {
    expect(detectLanguage('Breaking news')).toBeUndefined();
  });
});

describe('language tags as pages write them', () => {
  test.each([
    ['de-AT', 'de'],
    ['en_US', 'en'],
    ['EN', 'en'],
    ['zh-Hans-CN', 'zh'],
    ['nb-NO', 'no'],
    ['iw', 'he'],
    ['deu', 'de'],
    ['German', 'de'],
    ['ua', 'uk'],
    ['cnr, en', undefined],
    ['utf-8', undefined],
    ['und', undefined],
    ['x-default', undefined],
    ['', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('%s -> %s', (tag, language) => {
    expect(primaryLanguage(tag)).toBe(language);
  });
});

describe('the language of an article', () => {
  test.each([
    ['one claim that the text bears out', ['de-DE'], TEXTS.de, 'de'],
    ['a template in English around Turkish text', ['en'], TEXTS.tr, 'tr'],
    ['Russian claimed for Uzbek in Cyrillic', ['ru', 'ru_RU'], TEXTS['uz in Cyrillic'], 'uz'],
    ['no valid claim', ['utf-8'], TEXTS.zh, 'zh'],
    ['no claim and no text', [], 'Breaking', 'und'],
    ['a claim and no text', ['az'], 'Son xəbər', 'az'],
    ['a language that cannot be detected', ['zu'], TEXTS.de, 'zu'],
  ])('%s', (_, claims, text, language) => {
    expect(resolveLanguage(claims, text)).toBe(language);
  });
});
