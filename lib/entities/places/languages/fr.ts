import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const fr: PlaceLanguage = {
  language: 'fr',
  homeCountries: 'FR BE CH CA LU SN CI',
  endings: '',
  inflectsInside: false,
  apostropheEndings: '',
  clitics: '',
  irregularForms: '',
  everydayWords: `
    Nice Tours Sens Vire Bain Pau Die Eu Foix Rue Pont Mer Lens Laval Gap Agen Apt Bar Bray
    Cluses Dole Dreux Lorient Orange Montagne Vienne Cassis Grasse Sète Troyes Redon Albert
    Denis Martin Laurent Macron Villeneuve Joue Le La Les Un Une Aix Ax Château Port Ville
    Saint Sainte Paris Charlotte Victoria Florence Jordan Pour Selon Outre Seul Seine Ham Ay
    Ars Royan Royal Mais Car Dans Par Sur Ou Avant Loin Blois Lure Creil`,
  areaWords: `
    région province district département État canton république oblast territoire comté
    gouvernorat`,
  cityWords: 'ville village commune capitale municipalité',
  demonyms: '',
};
