import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const ko: PlaceLanguage = {
  language: 'ko',
  homeCountries: 'KR KP',
  endings: `
    은> 는> 이> 가> 을> 를> 의> 에> 에서> 로> 으로> 와> 과> 도> 만> 까지> 부터> 에는> 에서는> 에도> 에서도> 에서의> 인> 이다> 행> 발>
    측> 이나> 나>`,
  endingsOutside: true,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    위해 우리 보이 구성 기자 후에 오른 케미 나라 머리 크다 메인 다만 가사 모르
  `,
  areaWords: '지역 주 도',
  cityWords: '시',
  demonyms: '',
  demonymEndings: '',
};
