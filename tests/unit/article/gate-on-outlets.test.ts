import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { looksLikeArticle } from '@/lib/article/is-article';
import { allReports, outletSites } from '../../../tools/demo/outlets/catalogue';

const sites = outletSites();

function isArticle(url: string): boolean {
  const address = new URL(url);
  const page = sites[address.host]?.(address, new IncomingMessage(new Socket()));
  if (typeof page !== 'string') throw new Error(`no page at ${url}`);
  return looksLikeArticle(new JSDOM(page, { url }).window.document, url);
}

describe('on the sample outlets the gate', () => {
  test('lets every article of every language in', () => {
    expect(
      allReports()
        .filter(({ url }) => !isArticle(url))
        .map(({ url }) => url),
    ).toEqual([]);
  });

  test('leaves front pages and the pages about the outlets alone', () => {
    const others = Object.keys(sites).flatMap((host) => [
      `http://${host}/`,
      `http://${host}/about`,
    ]);
    expect(others.filter(isArticle)).toEqual([]);
  });
});
