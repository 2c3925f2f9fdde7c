import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const fa: PlaceLanguage = {
  language: 'fa',
  homeCountries: 'IR AF TJ',
  endings: 'ی> یی> ای> ها> را>',
  inflectsInside: false,
  apostropheEndings: '',
  clitics: '',
  irregularForms: '',
  everydayWords: `
    این آن که از در به با را تا بر هم هر یک دو سه روز سال ماه شهر ده مرد زن علی محمد حسن حسین
    احمد رضا مهدی رضوی نور امید آزادی پیروز جمهوری مرکز شرق غرب شمال جنوب ایرانی بود شد کرد
    است اند باد رود کوه باغ قلعه پل دره بزرگ کوچک نو کهنه مالی پرو چاد توگو نام فرمان صالح خاص
    شاه میر خان بیگ سلطان ملک سرا گل خور خوی سنگ دیر دور کار راه داور بین مان ماه مهر شهریور
    آبان آذر دی بهمن اسفند فروردین اردیبهشت خرداد تیر مرداد ساعت سر سی پارس دری نیم نیل میان
    سعد سلام زمان رئیس`,
  areaWords: 'استان ایالت منطقه شهرستان جمهوری ناحیه بخش',
  cityWords: 'شهر روستای شهرک پایتخت',
  demonyms: '',
};
