import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { extractArticle } from '@/lib/article/extract';
import { readPage } from '@/lib/coverage/full-text/read-page';
import { createRobots } from '@/lib/coverage/full-text/robots';
import type { AnswerCache } from '@/lib/coverage/web/answer-cache';
import {
  askService,
  type LoopbackService,
  listingLog,
  startService,
} from '../../../support/loopback-service';
import { openPage } from '../../article/open-page';

const PAGE = `<!doctype html><html lang="en"><head><title>Bridge opened</title></head><body><article><h1>Bridge opened</h1>${'<p>The mayor of Ashby opened the new bridge on Monday, and spoke about the river for an hour.</p>'.repeat(6)}</article></body></html>`;
let service: LoopbackService;
let robots: { status: number; body: string };
let cached: Map<string, unknown>;
beforeAll(async () => {
  service = await startService((_request, response, { pathname }) => {
    if (pathname === '/robots.txt') return response.writeHead(robots.status).end(robots.body);
    const type = pathname.endsWith('.pdf') ? 'application/pdf' : 'text/html; charset=utf-8';
    return response.writeHead(200, { 'content-type': type }).end(pathname === '/empty' ? '' : PAGE);
  });
});
afterAll(() => service.close());
beforeEach(() => {
  robots = { status: 404, body: '' };
  cached = new Map();
  service.requests.length = 0;
});

const cache: AnswerCache = {
  get: async (key) => cached.get(key),
  put: async (key, value) => void cached.set(key, value),
};
const log = listingLog();
const read = (url: string) => {
  const ask = askService(service, { log });
  return readPage(url, 'Bridge opened', {
    ask,
    isAllowed: createRobots(ask, cache),
    parsePage: async (markup, address) =>
      extractArticle(openPage(markup, address), address)?.article,
  });
};
const asked = () => service.requests.map(({ url }) => url.pathname);

describe('a report that is read in full', () => {
  test('gives the article of its page, and the log says that it was read', async () => {
    const article = await read('https://a.example.test/1');
    expect(article).toMatchObject({ title: 'Bridge opened', language: 'en' });
    expect(article.text).toContain('spoke about the river');
    expect(log.entries.map(({ told }) => told.code)).toEqual(
      expect.arrayContaining(['rules-asked', 'report-read']),
    );
  });

  test('is not fetched where robots.txt keeps programs out', async () => {
    robots = { status: 200, body: 'User-agent: *\nDisallow: /private/\n' };
    await expect(read('https://a.example.test/private/1')).rejects.toMatchObject({
      reason: 'refused',
      detail: 'robots.txt',
    });
    expect(asked()).toEqual(['/robots.txt']);
    await read('https://a.example.test/public/1');
    expect(asked().at(-1)).toBe('/public/1');
  });

  test('is not fetched where the host names us, or its rules cannot be had', async () => {
    robots = {
      status: 200,
      body: 'User-agent: parallax\nDisallow: /\n\nUser-agent: *\nAllow: /\n',
    };
    await expect(read('https://a.example.test/1')).rejects.toMatchObject({ reason: 'refused' });
    cached.clear();
    robots = { status: 500, body: '' };
    await expect(read('https://a.example.test/1')).rejects.toMatchObject({ reason: 'refused' });
  });

  test('needs the rules of a host once a day', async () => {
    await read('https://a.example.test/1');
    await read('https://a.example.test/2');
    expect(asked().filter((path) => path === '/robots.txt')).toHaveLength(1);
  });

  test.each(['http://192.168.1.1/', 'http://localhost/', 'http://router/', 'file:///etc/passwd'])(
    '%s is out of reach for an address from a feed',
    async (url) => {
      await expect(read(url)).rejects.toMatchObject({ reason: 'refused' });
      expect(asked()).toEqual([]);
    },
  );

  test('is no article when it is a PDF or an empty page', async () => {
    await expect(read('https://a.example.test/x.pdf')).rejects.toMatchObject({
      reason: 'malformed',
    });
    await expect(read('https://a.example.test/empty')).rejects.toMatchObject({
      reason: 'malformed',
    });
  });
});
