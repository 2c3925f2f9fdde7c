import type { ComponentChild } from 'preact';
import { Facts } from '@/components/primitives/Facts';
import { useI18n } from '@/components/primitives/i18n';
import { languageName } from '@/components/primitives/names';
import { dateInWords, instantOf } from '@/components/primitives/time-words';
import type { ArticleSummary } from '@/lib/article/article';
import type { EarlierOffice, Spelling } from '@/lib/coverage/entity-memory';
import type { EntityKnowledge } from '@/lib/messaging/entity-knowledge';
import { officeFacts, servedBy } from './office-words';

export interface KnownBeforeProps {
  knowledge: EntityKnowledge;
  onOpenArticle(url: string): void;
  onOpenSnippet(id: string): void;
}

const MOST_SPELLINGS = 6;
const MOST_OFFICES = 3;

/** What was known before this article: spellings, offices, the articles and snippets that name the entity. */
export function KnownBefore({ knowledge, onOpenArticle, onOpenSnippet }: KnownBeforeProps) {
  const { t, plural } = useI18n();
  const { memory, snippets } = knowledge;
  return (
    <>
      {memory.spellings.length > 0 && (
        <Part heading={t('cardSpellings')}>
          <Names names={byName(memory.spellings).slice(0, MOST_SPELLINGS)} />
        </Part>
      )}
      {memory.offices.length > 0 && (
        <Part heading={t('cardEarlierOffices')}>
          <ul>
            {memory.offices.slice(0, MOST_OFFICES).map((known) => (
              <EarlierOfficeItem key={`${known.office.role} ${known.asOf}`} known={known} />
            ))}
          </ul>
        </Part>
      )}
      {memory.articles.length > 0 && (
        <Folded summary={plural('cardArticles', memory.articles.length)}>
          {memory.articles.map((article) => (
            <li key={article.canonicalUrl}>
              <button
                type="button"
                class="card-link"
                lang={article.language}
                dir="auto"
                onClick={() => onOpenArticle(article.url)}
              >
                {article.title || t('untitled')}
              </button>
              <ArticleFacts article={article} />
            </li>
          ))}
        </Folded>
      )}
      {snippets.length > 0 && (
        <Folded summary={plural('cardSnippets', snippets.length)}>
          {snippets.map(({ id, text }) => (
            <li key={id}>
              <button type="button" class="card-link" dir="auto" onClick={() => onOpenSnippet(id)}>
                {text}
              </button>
            </li>
          ))}
        </Folded>
      )}
    </>
  );
}

interface NameInLanguages {
  name: string;
  languages: string[];
}

/** Languages that spell a name alike stand together. */
function byName(spellings: readonly Spelling[]): NameInLanguages[] {
  const languages = new Map<string, string[]>();
  for (const { name, language } of spellings)
    languages.set(name, [...(languages.get(name) ?? []), language]);
  return Array.from(languages, ([name, all]) => ({ name, languages: all }));
}

/** Names with the languages that they belong to. */
export function Names({ names }: { names: NameInLanguages[] }) {
  const { locale } = useI18n();
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  return (
    <ul class="card-names">
      {names.map(({ name, languages }) => (
        <li key={`${name} ${languages[0]}`}>
          <bdi lang={languages[0]}>{name}</bdi>{' '}
          <span class="card-faint">
            {list.format(languages.map((language) => languageName(language, locale)))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function EarlierOfficeItem({ known: { office, asOf, article } }: { known: EarlierOffice }) {
  const i18n = useI18n();
  const instant = instantOf(asOf);
  return (
    <li>
      <Facts items={[...officeFacts(office, i18n), servedBy(office, i18n)]} />
      <p class="card-faint">
        {instant === undefined ? asOf : dateInWords(instant, i18n.locale, Date.now())}
        {article.siteName && (
          <>
            {', '}
            <bdi>{article.siteName}</bdi>
          </>
        )}
      </p>
    </li>
  );
}

function ArticleFacts({ article }: { article: ArticleSummary }) {
  const { locale } = useI18n();
  const instant = article.publishedAt === undefined ? undefined : instantOf(article.publishedAt);
  return (
    <Facts
      items={[
        article.siteName && <bdi>{article.siteName}</bdi>,
        languageName(article.language, locale),
        instant !== undefined && dateInWords(instant, locale, Date.now()),
      ]}
    />
  );
}

function Part({ heading, children }: { heading: string; children: ComponentChild }) {
  return (
    <div class="card-part">
      <h3 class="card-heading">{heading}</h3>
      {children}
    </div>
  );
}

function Folded({ summary, children }: { summary: string; children: ComponentChild }) {
  return (
    <details class="card-part card-folded">
      <summary>{summary}</summary>
      <ul>{children}</ul>
    </details>
  );
}
