/**
 * What a language does to place names. All fields are word lists separated by white space, written as the
 * language writes them; they are folded (lib/entities/places/fold) before use.
 */
export interface PlaceLanguage {
  /** BCP 47 primary subtag. */
  language: string;
  /** ISO 3166-1 codes of the countries whose outlets write it. */
  homeCountries: string;
  /** Endings of inflected names with what the name itself ends in: "ии>ия ом>". An analysis counts only if the gazetteer has the result. */
  endings: string;
  /** Whether an ending stays outside the mark, as a word of its own ("서울에서"). */
  endingsOutside: boolean;
  /** Whether words inside a name inflect too ("Нижнего Новгорода"). */
  inflectsInside: boolean;
  /** Endings behind an apostrophe that belong to the word ("Ankara'da"). */
  apostropheEndings: string;
  /** Whether endings may hang on a hyphen too ("ABŞ-ın", "USA-ban"). */
  hyphenEndings: boolean;
  /** Words written together with the name that follows, and outside its mark ("و", "ب"). */
  clitics: string;
  /** Articles written together with an adjective ("ال"), behind a clitic too. */
  articles: string;
  /** Forms that no rule gives, with the name: "Niemczech=Niemcy". */
  irregularForms: string;
  /** Place names that are everyday words, months, given names or surnames in this language; matched as written. */
  everydayWords: string;
  /** Words beside a name that say it is an area, not a city: "Region district oblast". */
  areaWords: string;
  /** Words beside a name that say it is a populated place. */
  cityWords: string;
  /** Words before a name that say it is a street or a square; abbreviations without their stop. */
  streetWords?: string;
  /** Endings of the adjectives that are made of place names ("ського"), where such an adjective names no place by itself. */
  adjectiveEndings?: string;
  /** Words that begin the name of a water, a height, an island, a street or a building: "Mount Sinai", "Rue de Rivoli". */
  featureHeads?: string;
  /** Those of them that belong to the name in small letters, too: "lac Léman", "provincia di Como". */
  smallHeads?: string;
  /** Words that end such a name: "Hudson River". */
  featureTails?: string;
  /** What such a name may end in without a gap: "Friedrichstraße". */
  featureEndings?: string;
  /**
   * Lines "CC stem stem …": beginnings of demonyms and adjectives of a country; "-" for peoples without one, of today or
   * of several. A stem with "$" stands for the whole word; "_" joins two words.
   */
  demonyms: string;
  /** What may follow a stem (the language's own case endings may follow that), or the most letters that may. */
  demonymEndings: string;
}
