import type { Article } from '@/lib/article/article';
import type { Recognition } from '@/lib/entities/entity';
import type { Span } from '@/lib/text';

/** A report and what was recognised in it: what a comparison starts from. */
export interface ReadReport {
  article: Pick<Article, 'title' | 'text' | 'paragraphs' | 'language' | 'publishedAt'>;
  recognition: Recognition;
}

/** A sentence of a report; UTF-16 offsets into its text, end exclusive. */
export interface Passage extends Span {
  /** Index into `Article.paragraphs`. */
  paragraph: number;
}

/** Two passages that say the same, by their indices. */
export interface PassageLink {
  a: number;
  b: number;
  /** Probability that they belong together, 0..1. */
  score: number;
}
