import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const hu: PlaceLanguage = {
  language: 'hu',
  homeCountries: 'HU',
  endings: `
    ban> ben> ból> ből> ba> be> n> on> en> ön> ról> ről> ra> re> tól> től> hoz> hez> höz> nál>
    nél> nak> nek> val> vel> t> ot> et> öt> ért> ig> nak> a> e> ja> je> i> ában>a ából>a ába>a
    án>a áról>a ára>a ától>a ához>a ánál>a ának>a ával>a át>a áig>a ébe>e ében>e éből>e én>e
    ére>e éről>e ének>e ével>e ét>e`,
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: true,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    Ha Bár Csak Most Sok Sokan Pár Vannak Talán Idén Arra Mindent Eddig Vajon Mára
  `,
  areaWords: 'megye régió tartomány terület',
  cityWords: 'város falu',
  demonyms: '',
  demonymEndings: '',
};
