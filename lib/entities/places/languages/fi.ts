import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const fi: PlaceLanguage = {
  language: 'fi',
  homeCountries: 'FI',
  endings: `
    ssa> ssä> sta> stä> n> en> an> in> on> un> lla> llä> lle> lta> ltä> a> ä> ta> tä> ksi> na>
    nä> issa> ista> iin> issä> seen> een> aan> ään> iltä> gin>ki ngin>nki ngissä>nki
    ngissa>nki ngistä>nki run>rku russa>rku rusta>rku pereen>pere eelta> ien> den>si jän>jä
    gilla>ki`,
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: `
    venäjällä=venäjä venäjälle=venäjä venäjältä=venäjä helsingissä=helsinki helsingin=helsinki
    helsingistä=helsinki turussa=turku turun=turku`,
  everydayWords: `
    Tämä Jos Mutta Tämän Minä Mitä Vuonna Mies Tai Tätä Sitten Tällä Koska Meillä Tänään Nämä Siitä
    Haluan Osa Emme Älä Sillä Niiden Mut Samalla Tänä Kuten Sinä Koko Eilen Oma Eräs Voi Heidän
    Asia Eikö Ostin Eri Sanoin Ai Meille Keitä Samaan Tosin Salin Vasta Paras Aina Aika Välillä Ota
    Sekä Edellä Menin Istun Menen Saman Kappaleen
  `,
  areaWords: 'alue maakunta osavaltio lääni',
  cityWords: 'kaupunki kylä',
  demonyms: '',
  demonymEndings: '',
};
