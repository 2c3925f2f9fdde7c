import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const de: PlaceLanguage = {
  language: 'de',
  homeCountries: 'DE AT CH LU LI',
  endings: 's> es> ens>en',
  inflectsInside: false,
  apostropheEndings: '',
  clitics: '',
  irregularForms: '',
  everydayWords: `
    Essen Halle Singen Ulm Hof Weiden Buchen Bergen Wesel Laufen Baden Rosenheim Regen
    Schleswig Werder Werben Bad Burg Berg Tal Weil Kleve Haar Horn Linden Gera Mark Marl Ahlen
    Forst Garten Kehl Kamen Leer Waren Wangen Wahlen Sehnde Sieg Speyer Stade Trier Unna Velen
    Selb Spa Nur Die Der In Am Im An Um Au Aue Ort Wald Stein Bach See Lage Lauf Melle Menden
    Münster Enger Lohne Greven Werne Werl Verl Herne Marburg Merkel Scholz Lindner Anna Maria
    Elsa Paris Jordan Victoria Chemie`,
  areaWords: `
    Region Bezirk Landkreis Kreis Provinz Bundesland Gebiet Oblast Rajon Rayon Bundesstaat
    Republik Kanton Distrikt Präfektur`,
  cityWords: 'Stadt Dorf Gemeinde Hauptstadt Ort Siedlung Kleinstadt Großstadt',
  demonyms: '',
};
