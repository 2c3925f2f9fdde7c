import type { Article } from '@/lib/article/article';
import { primaryLanguage } from '@/lib/article/language';
import { readMetadata } from './metadata';

/** What identifies a page that is no article, for a passage that is saved from it; its text stays empty. */
export function readPage(document: Document, url: string): Article {
  const { claimedLanguages, schema: _, description: __, ...metadata } = readMetadata(document, url);
  return {
    ...metadata,
    language: primaryLanguage(claimedLanguages[0]) ?? 'und',
    text: '',
    paragraphs: [],
    alternates: [],
  };
}
