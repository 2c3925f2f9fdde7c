/** What the page says of its article, as far as it tells text from what stands around it. */
export interface StoryFacts {
  title: string;
  /** Names of the authors. */
  byline?: string;
  /** The page's summary of its article: often the standfirst word for word. */
  description?: string;
  /** The page's own copy of the text, which may be cut. */
  articleBody?: string;
}
