import type { Article } from '@/lib/article/article';
import type { Snippet } from '@/lib/collection/snippet';
import type { Coverage } from '@/lib/coverage/coverage-source';
import type { Recognition } from '@/lib/entities/entity';
import type { Settings } from '@/lib/settings/settings';

/** A reply that says what went wrong instead of throwing across contexts. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };

/** What the reader of a tab knows; the popup asks it, since the background may have been stopped. */
export interface PageState {
  article: Article;
  recognition?: Recognition;
  marksPainted: boolean;
}

/** Calls to the background, by name: argument and reply. */
export interface ToBackground {
  /** The gate found an article: inject the reader into the sending tab. */
  articleFound(): void;
  /** Recognises, remembers, and looks for coverage of the article open in the sending tab. */
  readArticle(article: Article): Recognition;
  /** Coverage of an article that was read in a tab. */
  findCoverage(article: Article): Coverage;
  /** Shows a link: the tab where it is already open, else a new one. */
  openArticle(url: string): void;
  saveSnippet(snippet: Snippet): Snippet;
  updateSnippet(change: Pick<Snippet, 'id'> & Partial<Pick<Snippet, 'note' | 'tags'>>): Snippet;
  deleteSnippet(id: string): void;
  /** Puts back what deleteSnippet removed. */
  restoreSnippet(snippet: Snippet): Snippet;
  listSnippets(): Snippet[];
  snippetsOfArticle(addresses: string[]): Snippet[];
  getSettings(): Settings;
  changeSettings(change: Partial<Settings>): Settings;
  /** Forgets every remembered article; the collection is untouched. */
  forgetArticles(): void;
  countRemembered(): number;
}

/** Calls to the reader in a tab. */
export interface ToReader {
  getPageState(): PageState | undefined;
  goToMention(direction: 'next' | 'previous', kind: 'official' | 'place', entityId?: string): void;
  saveSelection(): void;
  goToSnippet(id: string): void;
  settingsChanged(settings: Settings): void;
  snippetsChanged(): void;
}
