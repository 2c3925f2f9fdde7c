import type { Article } from '@/lib/article/article';
import type { TextSegment } from '@/lib/text';
import { composeText } from './extract/article-text';
import type { Block } from './extract/blocks';
import { readCandidates } from './extract/candidates';
import { headlinePieces } from './extract/headline';
import { readableNodes } from './extract/readable-nodes';
import { storyOf } from './extract/story';
import type { StoryFacts } from './extract/story-facts';
import { resolveLanguage } from './language';
import { readAlternates } from './metadata/alternates';
import { readMetadata } from './metadata/metadata';

export interface ExtractedArticle {
  article: Article;
  /** Offsets into `article.text`; live text nodes, in document order. */
  body: TextSegment[];
  /** Offsets into `article.title`; empty when the page shows no element with the title. */
  headline: TextSegment[];
}

/** Reads the article of a page without editing the page; undefined when there is none. Pure: may be called again after the page has changed. */
export function extractArticle(document: Document, url: string): ExtractedArticle | undefined {
  const { claimedLanguages, schema, description, ...metadata } = readMetadata(document, url);
  const blocks = articleBlocks(document, {
    ...metadata,
    description,
    articleBody: schema?.articleBody,
  });
  if (blocks.length === 0) return undefined;
  const body = composeText(blocks.map((block) => block.pieces));
  const headline = composeText([headlinePieces(document, metadata.title)]);
  const language = resolveLanguage(claimedLanguages, `${metadata.title}\n${body.text}`);
  const article: Article = {
    ...metadata,
    title: headline.text || metadata.title,
    language,
    text: body.text,
    paragraphs: body.paragraphs,
    alternates: readAlternates(document, { ...metadata, language }, schema),
  };
  return { article, body: body.segments, headline: headline.segments };
}

function articleBlocks(document: Document, facts: StoryFacts): Block[] {
  if (!document.body) return [];
  return storyOf(readCandidates(document.body, readableNodes(document)), facts);
}
