import type { PersonEntity, PlaceEntity } from '@/lib/entities/entity';
import { questionFor } from './question';
import type { ReferenceEntry } from './reference-entry';
import { at, isCurrent, itemId, listAt, statements, textAt, valueId } from './wikidata-json';

/** The one host that is asked. */
export const WIKIDATA_HOST = 'www.wikidata.org';

export interface AskOptions {
  /** Fetches an address and reads the answer as JSON; rejects when none comes. */
  askJson(url: string): Promise<unknown>;
  /** BCP 47 tag of the language to answer in. */
  language: string;
}

const HUMAN = 'Q5';
const MOST_FOUND = 5;
const MOST_SHOWN = 3;
const MOST_OFFICES = 3;

/**
 * What Wikidata knows of a person (several may bear the name; the office holders come first) or of a place. Rejects when it does not answer; empty when it knows nothing.
 */
export async function askWikidata(
  entity: PersonEntity | PlaceEntity,
  options: AskOptions,
): Promise<ReferenceEntry[]> {
  const question = questionFor(entity);
  const ids =
    question.by === 'name'
      ? await searchName(question.name, options)
      : await searchCode(question.property, question.code, options);
  if (ids.length === 0) return [];
  const items = await loadItems(ids, options);
  const shown =
    entity.kind === 'person'
      ? items.filter(isHuman).sort(officeHoldersFirst).slice(0, MOST_SHOWN)
      : items.filter((item) => !isHuman(item)).slice(0, 1);
  const officeNames = await loadLabels(shown.flatMap(officeIds), options);
  return shown.flatMap((item) => entryOf(item, officeNames, options) ?? []);
}

async function searchName(name: string, options: AskOptions): Promise<string[]> {
  const answer = await call(
    {
      action: 'wbsearchentities',
      search: name,
      language: primary(options.language),
      type: 'item',
      limit: String(MOST_FOUND),
    },
    options,
  );
  return listAt(answer, 'search').flatMap((hit) => itemId(at(hit, 'id')) ?? []);
}

async function searchCode(property: string, code: string, options: AskOptions): Promise<string[]> {
  const answer = await call(
    {
      action: 'query',
      list: 'search',
      srsearch: `haswbstatement:${property}=${code}`,
      srlimit: '1',
    },
    options,
  );
  return listAt(answer, 'query', 'search').flatMap((hit) => itemId(at(hit, 'title')) ?? []);
}

async function loadItems(ids: string[], options: AskOptions): Promise<unknown[]> {
  const { language } = options;
  const answer = await call(
    {
      action: 'wbgetentities',
      ids: ids.join('|'),
      props: 'labels|descriptions|claims|sitelinks/urls',
      languages: `${primary(language)}|en`,
      languagefallback: '1',
      sitefilter: `${primary(language)}wiki|enwiki`,
    },
    options,
  );
  return ids.map((id) => at(answer, 'entities', id));
}

async function loadLabels(ids: string[], options: AskOptions): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const language = primary(options.language);
  const answer = await call(
    {
      action: 'wbgetentities',
      ids: [...new Set(ids)].join('|'),
      props: 'labels',
      languages: `${language}|en`,
      languagefallback: '1',
    },
    options,
  );
  return new Map(
    ids.flatMap((id) => {
      const label = localText(at(answer, 'entities', id, 'labels'), language);
      return label ? [[id, label] as const] : [];
    }),
  );
}

function call(parameters: Record<string, string>, { askJson }: AskOptions): Promise<unknown> {
  // `origin`: the answer may be read by anybody, so that no permission for the host is needed.
  const query = new URLSearchParams({
    ...parameters,
    format: 'json',
    formatversion: '2',
    origin: '*',
  });
  return askJson(`https://${WIKIDATA_HOST}/w/api.php?${query}`);
}

function entryOf(
  item: unknown,
  officeNames: Map<string, string>,
  { language }: AskOptions,
): ReferenceEntry | undefined {
  const id = itemId(at(item, 'id'));
  const label = localText(at(item, 'labels'), primary(language));
  if (!id || !label) return undefined;
  const picture = textAt(statements(item, 'P18')[0], 'mainsnak', 'datavalue', 'value');
  return {
    id,
    label,
    description: localText(at(item, 'descriptions'), primary(language)),
    offices: officeIds(item).flatMap((office) => officeNames.get(office) ?? []),
    url: `https://${WIKIDATA_HOST}/wiki/${id}`,
    wikipediaUrl: wikipediaOf(item, primary(language)),
    pictureUrl: picture && `https://commons.wikimedia.org/wiki/File:${encodeURIComponent(picture)}`,
  };
}

function wikipediaOf(item: unknown, language: string): string | undefined {
  const addresses = [language, 'en'].map((code) => textAt(item, 'sitelinks', `${code}wiki`, 'url'));
  return addresses.find((url) => url && /^https:\/\/[a-z-]+\.wikipedia\.org\/wiki\//.test(url));
}

function localText(texts: unknown, language: string): string | undefined {
  return textAt(texts, language, 'value') ?? textAt(texts, 'en', 'value');
}

function isHuman(item: unknown): boolean {
  return statements(item, 'P31').some((claim) => valueId(claim) === HUMAN);
}

function officeIds(item: unknown): string[] {
  const current = statements(item, 'P39').filter(isCurrent);
  return current.flatMap((claim) => valueId(claim) ?? []).slice(0, MOST_OFFICES);
}

function officeHoldersFirst(a: unknown, b: unknown): number {
  return Math.min(1, officeIds(b).length) - Math.min(1, officeIds(a).length);
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
