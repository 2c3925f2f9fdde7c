import type { ArticleSummary } from '@/lib/article/article';
import type { Office, PersonEntity } from '@/lib/entities/entity';
import type { OfficeMemory, OfficeRecord } from '@/lib/entities/people/known-offices';
import type { FingerprintPerson } from '@/lib/event/event-fingerprint';
import { matchPeople } from '@/lib/event/terms/people-term';
import type { ArticleIndex, RememberedArticle } from './article-index';
import { personKeys, placeKeys } from './index-keys';

/** A name as another report writes it. */
export interface Spelling {
  name: string;
  /** BCP 47 primary subtag of the report. */
  language: string;
}

/** An office that an earlier report gives, and when that was. */
export interface EarlierOffice {
  office: Omit<Office, 'text' | 'countryFrom'>;
  /** ISO 8601: when the report was published, or else read. */
  asOf: string;
  article: ArticleSummary;
}

/** What the articles that were read say of somebody or of a place. Serialisable. */
export interface EntityMemory {
  /** Newest first, the open article not among them. */
  articles: ArticleSummary[];
  /** Distinct ones, other than the article's own. */
  spellings: Spelling[];
  /** Distinct ones other than those that the person comes with, the latest report of each, newest first. */
  offices: EarlierOffice[];
}

type Index = Pick<ArticleIndex, 'withKeys'>;

/** Where reports are remembered: those that were read, and those that feeds announced, which lend their spellings only. */
export interface RememberedReports {
  read: Index;
  announced: Index;
}

interface Naming {
  article: RememberedArticle;
  /** As that article names it. */
  name: string;
  office?: FingerprintPerson['office'];
}

const MOST_CANDIDATES = 200;

/** What remembered reports say of a person; somebody of the same name counts only where a full name or the office agrees. */
export async function recallPerson(
  { read, announced }: RememberedReports,
  person: PersonEntity,
  openArticle: ArticleSummary,
): Promise<EntityMemory> {
  const offices = [...person.offices, ...(person.knownOffices ?? []).map(({ office }) => office)];
  const wanted: FingerprintPerson = { ...person, office: offices[0], weight: 1 };
  const namingsIn = async (index: Index): Promise<Naming[]> =>
    (await index.withKeys(personKeys(person.key), MOST_CANDIDATES)).flatMap((article) => {
      const [match] = matchPeople([wanted], article.fingerprint.people);
      if (!match || !isSamePerson(wanted, match.theirs)) return [];
      return [{ article, name: match.theirs.name, office: match.theirs.office }];
    });
  const memory = memoryOf(await namingsIn(read), await namingsIn(announced), person, openArticle);
  const known = new Set(offices.map(officeKey));
  return {
    ...memory,
    offices: memory.offices.filter(({ office }) => !known.has(officeKey(office))),
  };
}

/** The offices that read articles gave, as a memory to recognise officials by; `openUrl` is the article being read. */
export function officeMemory(index: Index, openUrl: string): OfficeMemory {
  return {
    async recall(keys) {
      const wanted = keys.flatMap(personKeys);
      if (wanted.length === 0) return [];
      const articles = await index.withKeys(wanted, MOST_CANDIDATES);
      const parts = new Set(keys.flatMap((key) => key.split(' ')));
      return articles
        .filter(({ summary }) => summary.canonicalUrl !== openUrl)
        .flatMap((article) =>
          article.fingerprint.people.flatMap(({ key, name, office }): OfficeRecord[] =>
            office && key.split(' ').some((part) => parts.has(part))
              ? [{ key, name, office, asOf: timeOf(article), source: article.summary.url }]
              : [],
          ),
        );
    },
  };
}

/** What remembered reports call a place, and which read articles name it. */
export async function recallPlace(
  { read, announced }: RememberedReports,
  place: { id: string; name: string },
  openArticle: ArticleSummary,
): Promise<EntityMemory> {
  const namingsIn = async (index: Index): Promise<Naming[]> =>
    (await index.withKeys(placeKeys(place.id), MOST_CANDIDATES)).flatMap((article) => {
      const named = article.fingerprint.places.find(({ id }) => id === place.id);
      return named ? [{ article, name: named.name }] : [];
    });
  return memoryOf(await namingsIn(read), await namingsIn(announced), place, openArticle);
}

function memoryOf(
  read: Naming[],
  announced: Naming[],
  { name }: { name: string },
  openArticle: ArticleSummary,
): EntityMemory {
  const others = read
    .filter(({ article }) => article.summary.canonicalUrl !== openArticle.canonicalUrl)
    .sort((a, b) => timeOf(b.article).localeCompare(timeOf(a.article)));
  return {
    articles: others.map(({ article }) => article.summary),
    spellings: spellingsIn([...others, ...announced], name, openArticle.language),
    offices: officesIn(others),
  };
}

/** A bare surname is borne by many: it needs the office as a second signal. Full names may not serve two countries. */
function isSamePerson(mine: FingerprintPerson, theirs: FingerprintPerson): boolean {
  const isFull = Math.min(...[mine, theirs].map(({ key }) => key.split(' ').length)) > 1;
  const countries = [mine.office?.country, theirs.office?.country];
  const clashes = countries[0] && countries[1] && countries[0] !== countries[1];
  const sameOffice =
    mine.office && mine.office.role === theirs.office?.role && countries[0] === countries[1];
  return isFull ? !clashes : !!sameOffice;
}

function spellingsIn(namings: Naming[], ownName: string, ownLanguage: string): Spelling[] {
  const found = new Map<string, Spelling>();
  for (const { name, article } of namings) {
    const { language } = article.summary;
    if (language === ownLanguage || fold(name) === fold(ownName)) continue;
    const key = `${language} ${fold(name)}`;
    if (!found.has(key)) found.set(key, { name, language });
  }
  return [...found.values()];
}

function officesIn(namings: Naming[]): EarlierOffice[] {
  const found = new Map<string, EarlierOffice>();
  for (const { office, article } of namings) {
    if (!office) continue;
    const { role, level, portfolio, country, body } = office;
    const key = [role, level, portfolio, country, body].join('|');
    if (!found.has(key))
      found.set(key, { office, asOf: timeOf(article), article: article.summary });
  }
  return [...found.values()];
}

function officeKey({ role, level, portfolio, country, body }: EarlierOffice['office']): string {
  return [role, level, portfolio, country, body].join('|');
}

function timeOf({ summary, readAt }: RememberedArticle): string {
  return summary.publishedAt ?? new Date(readAt).toISOString();
}

function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
