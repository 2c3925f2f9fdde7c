import type { Answerer } from './loopback-service';

/** How Wikidata's API behaves: as documented, or in one of its ways to fail. */
export type WikidataMood =
  | 'well'
  | 'nobody'
  | 'throttled'
  | 'lagging'
  | 'bad-request'
  | 'internal'
  | 'html'
  | 'truncated'
  | 'down'
  | 'silent';

const HUMAN = 'Q5';
const OFFICE = 'Q83307';

const claim = (property: string, value: unknown, type: string) => ({
  mainsnak: { snaktype: 'value', property, datavalue: { value, type } },
  type: 'statement',
  rank: 'normal',
});
const item = (id: string) => ({ id, 'entity-type': 'item', 'numeric-id': Number(id.slice(1)) });

/** wbgetentities, as https://www.wikidata.org/w/api.php?action=help&modules=wbgetentities shows it. */
const ENTITIES: Record<string, object> = {
  Q101: {
    type: 'item',
    id: 'Q101',
    labels: { en: { language: 'en', value: 'Levan Kiknadze' } },
    descriptions: { en: { language: 'en', value: 'Georgian diplomat' } },
    claims: {
      P31: [claim('P31', item(HUMAN), 'wikibase-entityid')],
      P39: [claim('P39', item(OFFICE), 'wikibase-entityid')],
      P18: [claim('P18', 'Levan Kiknadze 2024.jpg', 'string')],
    },
    sitelinks: {
      enwiki: {
        site: 'enwiki',
        title: 'Levan Kiknadze',
        badges: [],
        url: 'https://en.wikipedia.org/wiki/Levan_Kiknadze',
      },
    },
  },
  [OFFICE]: {
    type: 'item',
    id: OFFICE,
    labels: { en: { language: 'en', value: 'minister' } },
  },
};

/** What the API answers to a query, as JSON; undefined for what it does not know. */
export function wikidataAnswer(query: URLSearchParams): object {
  switch (query.get('action')) {
    case 'wbsearchentities':
      return {
        searchinfo: { search: query.get('search') },
        search: [
          { id: 'Q101', title: 'Q101', pageid: 1, repository: 'wikidata', label: 'Levan Kiknadze' },
        ],
        success: 1,
      };
    case 'query':
      return {
        batchcomplete: true,
        query: { searchinfo: { totalhits: 1 }, search: [{ ns: 0, title: 'Q101', pageid: 1 }] },
      };
    default: {
      const ids = (query.get('ids') ?? '').split('|');
      return {
        entities: Object.fromEntries(ids.map((id) => [id, ENTITIES[id] ?? { id, missing: true }])),
        success: 1,
      };
    }
  }
}

/** Errors come with status 200. */
function errorAnswer(code: string, info: string): object {
  return { error: { code, info, docref: 'See https://www.wikidata.org/w/api.php' }, servedby: 'x' };
}

/** Answers `/w/api.php`. */
export function wikidataApi(mood: () => WikidataMood): Answerer {
  return ({ url = '' }, response) => {
    const query = new URL(url, 'http://127.0.0.1').searchParams;
    const send = (body: object | string, status = 200, headers: object = {}): void => {
      const type = typeof body === 'string' ? 'text/html' : 'application/json; charset=utf-8';
      response
        .writeHead(status, { 'content-type': type, ...headers })
        .end(typeof body === 'string' ? body : JSON.stringify(body));
    };
    switch (mood()) {
      case 'well':
        return send(wikidataAnswer(query));
      case 'nobody':
        return send({ searchinfo: { search: '' }, search: [], success: 1 });
      case 'throttled':
        return send('Too many requests', 429, { 'retry-after': '120' });
      case 'lagging':
        return send(errorAnswer('maxlag', 'Waiting for 10.64.16.7: 6.2 seconds lagged.'));
      case 'bad-request':
        return send(errorAnswer('param-missing', 'The "search" parameter must be set.'));
      case 'internal':
        return send(errorAnswer('internal_api_error_DBQueryError', 'Caught exception.'));
      case 'html':
        return send('<html><body><h1>Wikimedia Error</h1></body></html>');
      case 'truncated':
        return send(JSON.stringify(wikidataAnswer(query)).slice(0, 40));
      case 'down':
        return send('Service unavailable', 503);
      case 'silent':
        return;
    }
  };
}
