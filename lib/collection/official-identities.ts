import { isOfficial, type Office, type PersonEntity } from '@/lib/entities/entity';
import { compareNames } from '@/lib/entities/people/compare-names';
import type { Snippet } from './snippet';
import { createUnions, type Unions } from './unions';

/** Resolves the key of an official to one key that all spellings of the person share; unknown keys to themselves. */
export type OfficialIdentities = (key: string) => string;

/** As where two reports are compared: below this two spellings are two people. */
const SAME_NAME = 0.78;
/** Sounds that a spelling of a part of a name may leave out. */
const SOUNDS_LEFT_OUT = 2;

/** What a collection says about the bearer of one key. */
interface Official {
  key: string;
  parts: string[];
  names: Set<string>;
  /** Roles with the country or body that is served. */
  offices: Set<string>;
  /** Addresses of the articles that name them, and the events of these. */
  articles: Set<string>;
  events: Set<string>;
  /** Days of publication, each with a place of the event. */
  scenes: Set<string>;
}

/**
 * Joins the spellings of officials across languages and scripts. Names that agree are a hint and no proof: the two must
 * also hold the same office, or be named in reports of one event, or on one day about one place. An article that names
 * both speaks of two people. Surnames alone are never joined.
 */
export function identifyOfficials(snippets: readonly Snippet[]): OfficialIdentities {
  const officials = [...collectOfficials(snippets).values()];
  const joined = createUnions(officials.map(({ key }) => key));
  for (const [one, other] of plausiblePairs(officials.filter(({ parts }) => parts.length > 1)))
    if (
      !joined.areJoined(one.key, other.key) &&
      !overlap(one.articles, other.articles) &&
      agree(one, other)
    )
      joined.join(one.key, other.key);
  return joined.rootOf;
}

function collectOfficials(snippets: readonly Snippet[]): Map<string, Official> {
  const officials = new Map<string, Official>();
  const events = joinReports(snippets);
  for (const snippet of snippets) {
    for (const entity of snippet.entities) {
      if (!isOfficial(entity)) continue;
      const known = officials.get(entity.key) ?? unknownOfficial(entity.key);
      officials.set(entity.key, known);
      addTo(known, entity, snippet);
      known.events.add(events.rootOf(snippet.article.canonicalUrl));
    }
  }
  return officials;
}

/** Addresses of articles, joined where one was found as a report of the other's event. */
function joinReports(snippets: readonly Snippet[]): Unions {
  const pairs = snippets.flatMap(({ article, reports }) =>
    reports
      .filter(({ verdict }) => verdict === 'same-event')
      .map((report): [string, string] => [article.canonicalUrl, report.article.canonicalUrl]),
  );
  const joined = createUnions(pairs.flat());
  for (const [one, other] of pairs) joined.join(one, other);
  return joined;
}

function unknownOfficial(key: string): Official {
  const sets = {
    names: new Set<string>(),
    offices: new Set<string>(),
    articles: new Set<string>(),
  };
  return { key, parts: key.split(' '), ...sets, events: new Set(), scenes: new Set() };
}

function addTo(official: Official, { name, offices }: PersonEntity, snippet: Snippet): void {
  const { article, fingerprint } = snippet;
  official.names.add(name);
  for (const office of offices) for (const said of officeKey(office)) official.offices.add(said);
  official.articles.add(article.canonicalUrl);
  const day = article.publishedAt?.slice(0, 10);
  for (const { id } of fingerprint?.places ?? []) if (day) official.scenes.add(`${day} ${id}`);
}

/** Nothing where the text does not say whom the office serves: every country has a president. */
function officeKey({ role, level, portfolio, country, body }: Office): string[] {
  const served = country ?? body;
  return served ? [[role, level, portfolio, served].join('|')] : [];
}

/** Pairs that share a sign and the first sound of a part; comparing all with all would take seconds. */
function* plausiblePairs(officials: readonly Official[]): Generator<[Official, Official]> {
  const alike = new Map<string, Official[]>();
  for (const official of officials) {
    const compared = new Set<Official>();
    for (const key of signsOf(official)) {
      const others = alike.get(key) ?? [];
      alike.set(key, others);
      for (const other of others) {
        if (compared.has(other)) continue;
        compared.add(other);
        if (soundAlike(official, other)) yield [official, other];
      }
      others.push(official);
    }
  }
}

function signsOf({ parts, offices, events, scenes }: Official): string[] {
  const sounds = [...new Set(parts.map((part) => part.slice(0, 1)))];
  return [...offices, ...events, ...scenes].flatMap((sign) =>
    sounds.map((sound) => `${sound} ${sign}`),
  );
}

/** Every part of the shorter name has one in the other that may be it. */
function soundAlike(one: Official, other: Official): boolean {
  const [few, many] = one.parts.length <= other.parts.length ? [one, other] : [other, one];
  return few.parts.every((part) => many.parts.some((candidate) => mayBeOne(part, candidate)));
}

function mayBeOne(part: string, other: string): boolean {
  return (
    other.startsWith(part.slice(0, 1)) && Math.abs(part.length - other.length) <= SOUNDS_LEFT_OUT
  );
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  for (const each of few) if (many.has(each)) return true;
  return false;
}

function agree(one: Official, other: Official): boolean {
  return [...one.names].some((name) =>
    [...other.names].some((spelling) => compareNames(name, spelling) >= SAME_NAME),
  );
}
