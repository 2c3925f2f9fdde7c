/** The words of a language that name an event together with the place which it is called after. */
interface OccasionWords {
  /** What begins such a name, as written: battles in small letters, too, where the language writes them so. */
  heads: string;
  /** What joins it to the place. */
  links: string;
  /** What may stand between: "Juegos [Olímpicos] de Río". */
  kinds?: string;
}

/**
 * By language; left out is what also speaks of the place itself, as an office's circuit or a town's festival. In German and
 * Dutch, a battle "for" a town names no event.
 */
export const OCCASION_WORDS: Record<string, OccasionWords> = {
  en: {
    heads: 'Battle Siege Treaty Peace Diet Massacre Giro Tour Vuelta',
    links: "of de d' d’ di the",
  },
  fr: {
    heads:
      'Bataille Traité Championnat Championnats championnats Coupe Jeux Open Festival ' +
      'Tournoi Internationaux Heures Giro Vuelta Rallye Trophée Concile',
    links: "de du des la d' d’ l' l’",
    kinds: 'olympiques paralympiques méditerranéens asiatiques européens international',
  },
  it: {
    heads: 'Battaglia battaglia Trattato Coppa Giro Tour Vuelta Open Campionato Campionati Trofeo',
    links: "di del della dello dei degli delle dell' dell’ d' d’ de",
  },
  es: {
    heads:
      'Batalla batalla Tratado Copa Juegos Olimpiadas Campeonato Campeonatos Abierto Vuelta Giro ' +
      'Tour Clásica Festival Guerra guerra Torneo Trofeo Millas Concilio Paz Rally',
    links: "de del la las los el d' di",
    kinds: 'Olímpicos Paralímpicos Panamericanos Asiáticos Europeos Mediterráneos Internacional',
  },
  pt: {
    heads:
      'Batalha batalha Tratado Copa Taça Jogos Olimpíadas Campeonato Campeonatos Aberto Volta ' +
      'Giro Tour Festival Guerra Torneio Troféu Milhas Concílio Paz Rali Rally',
    links: "de do da dos das o a os as d' di",
    kinds: 'Olímpicos Paralímpicos Pan-Americanos Asiáticos Europeus Mediterrâneos Internacional',
  },
  nl: {
    heads: 'Slag slag Beleg Ronde Vrede Concilie Tour Giro Vuelta',
    links: 'bij van de op het',
  },
  de: { heads: 'Schlacht Seeschlacht Frieden Konzil', links: 'von bei an am der' },
};
