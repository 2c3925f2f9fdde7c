import { NAME_LANGUAGES } from '@/lib/entities/places/name-table';

/** One name of a place as a source gives it. */
export interface SourceName {
  text: string;
  /** BCP 47; absent where the source does not say. */
  language?: string;
  /** See NameFlag.principal. */
  principal: boolean;
}

/** One place of the gazetteer before packing. */
export interface PlaceSource {
  id: string;
  placeClass: number;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** ISO 3166-2, as 'AZ-FUZ'. */
  subdivision?: string;
  latitude?: number;
  longitude?: number;
  population: number;
  /** Names that its source lists in all languages: a measure of how far it is known. */
  nameCount: number;
  /** Shown where no name in the reader's language is known. */
  name: string;
  names: SourceName[];
}

/** Languages in which names of territories and subdivisions are taken from CLDR: the 17 with full support first. */
export const FULL_LANGUAGES = NAME_LANGUAGES;

export const CLDR_LANGUAGES = [
  ...FULL_LANGUAGES,
  ...'ko ro hu cs sk sv nb da fi el he kk id vi th hi bn hr sr sr-Latn bs sl bg mk ca et lv lt be ka hy ky tg tk mn ur ps sq az-Cyrl uz-Cyrl zh-Hant'.split(
    ' ',
  ),
];
