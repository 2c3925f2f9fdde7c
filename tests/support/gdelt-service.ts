import { gzipSync } from 'node:zlib';
import type { Answerer } from './loopback-service';

/** How GDELT's DOC 2.0 API behaves: as documented, or in one of its ways to fail. */
export type GdeltMood =
  | 'well'
  | 'throttled'
  | 'throttled-in-words'
  | 'too-short'
  | 'no-match'
  | 'bad-escapes'
  | 'truncated'
  | 'html'
  | 'down';

export const GDELT_ARTICLES = [
  ['https://ru.example.test/1', 'Заместители министров встретились в Баку', 'Russian', 'Russia'],
  ['https://fr.example.test/1', 'Les vice-ministres se rencontrent à Bakou', 'French', 'France'],
  ['https://other.example.test/1', 'Deputy ministers meet in Baku', 'English', 'United Kingdom'],
  ['https://own.example.test/meeting', 'Deputy ministers meet in Baku', 'Russian', 'Azerbaijan'],
  ['https://own.example.test/amp/meeting', 'Deputy ministers meet', 'French', 'Azerbaijan'],
  ['javascript:alert(1)', 'Les vice-ministres', 'French', 'France'],
  ['https://ru.example.test/sport', 'Футбол: итоги тура', 'Russian', 'Russia'],
] as const;

/** Answers `/api/v2/doc/doc`. */
export function gdeltDoc(mood: () => GdeltMood): Answerer {
  const articles = GDELT_ARTICLES.map(([url, title, language, sourcecountry]) => ({
    url,
    url_mobile: '',
    title,
    seendate: '20220615T101500Z',
    socialimage: '',
    domain: url.split('/')[2] ?? '',
    language,
    sourcecountry,
  }));
  const json = JSON.stringify({ articles });
  return (_request, response) => {
    const send = (status: number, type: string, body: string): void => {
      response.writeHead(status, { 'content-type': type }).end(body);
    };
    switch (mood()) {
      case 'well':
        return send(200, 'application/json; charset=utf-8', json);
      case 'throttled':
        return send(
          429,
          'text/plain',
          'Please limit requests to one every 5 seconds or contact us for larger queries.',
        );
      case 'throttled-in-words':
        return send(200, 'text/html', 'Please limit requests to one every 5 seconds.');
      case 'too-short':
        return send(200, 'text/html; charset=utf-8', 'The specified phrase is too short.\n');
      case 'no-match':
        return send(200, 'application/json', '');
      case 'bad-escapes':
        return send(
          200,
          'application/json',
          json.replace('Les vice-ministres', 'Les \\vice-\\ministres\u0007 \\u00e9'),
        );
      case 'truncated':
        return send(200, 'application/json', json.slice(0, 200));
      case 'html':
        return send(200, 'text/html', '<html><body><h1>Bad gateway</h1></body></html>');
      case 'down':
        return send(503, 'text/html', 'Service unavailable');
    }
  };
}

/** A similarity file as GDELT writes it: gzip, one object a line, slashes escaped. */
export function edgeFile(edges: readonly (readonly [from: string, to: string])[]): Buffer {
  const known = new Map(
    GDELT_ARTICLES.map(([url, title, language]) => [url as string, { title, language }]),
  );
  const end = (side: string, url: string): Record<string, string> => ({
    [`${side}Url`]: url,
    [`${side}Title`]: known.get(url)?.title ?? 'Deputy ministers meet in Baku',
    [`${side}Lang`]: (known.get(url)?.language ?? 'ENGLISH').toUpperCase(),
    [`${side}Date`]: '20220615101500',
  });
  const lines = edges.map(([from, to]) =>
    JSON.stringify({
      ...end('from', from),
      ...end('to', to),
      simScore: 0.51,
      type: 'text',
    }).replaceAll('/', '\\/'),
  );
  return gzipSync(`${lines.join('\n')}\n`);
}
