/** What a public reference work says of a person or a place, in the reader's language where it can. Serialisable. */
export interface ReferenceEntry {
  /** Wikidata item: 'Q42'. */
  id: string;
  label: string;
  description?: string;
  /** Offices held now, by the work's own word. */
  offices: string[];
  /** The item in the reference work. */
  url: string;
  /** The article of Wikipedia in the reader's language, or in English. */
  wikipediaUrl?: string;
  /** The page of a picture; nothing is loaded from there unless it is opened. */
  pictureUrl?: string;
}
