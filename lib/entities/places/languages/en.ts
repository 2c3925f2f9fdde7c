import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const en: PlaceLanguage = {
  language: 'en',
  homeCountries: 'US GB IE CA AU NZ',
  endings: '',
  inflectsInside: false,
  apostropheEndings: '',
  clitics: '',
  irregularForms: '',
  everydayWords: `
    Of In The And Reading Nice Bath Sandwich Ham Battle Deal Wells March Augusta Beaver Page
    Orange Normal Hope Young Man Best Most Union Victory Independence Enterprise Friendship
    Liberty Justice Mobile Surprise Police Bishop Marshall Major Baker Cook Hunter Mason
    Warren Douglas Dean Grant Wood Hill Moore Clinton Jackson Johnson Lincoln Madison Jordan
    Chad Chelsea Brooklyn Charlotte Sydney Florence Victoria Austin Tyler Logan Carson Bush
    Trump Ford Nixon Wilson Murray Allen Scott Kent Chester Lancaster Windsor Bacon Price
    Power Rich Split Como Male Goes Wo Along Most Eye Son Sale Same Date Central Church Street
    Centre Center South North East West Lake Park Green Brown White Black Gray Long Short
    Temple Garden Federal Universal Media Post Mercury Sun Moon Mars Spa Nova Alma Laurel
    Hazel Olive Ada Ida Elena Anna Maria Marina Helena Diana Angola`,
  areaWords: `
    region district province state county oblast governorate area territory republic
    department prefecture canton regions districts`,
  cityWords: 'city town village capital municipality settlement',
  demonyms: '',
};
