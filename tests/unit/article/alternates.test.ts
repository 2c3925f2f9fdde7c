import { describe, expect, test } from 'vitest';
import { readAlternates } from '@/lib/article/metadata/alternates';
import { openPage } from './open-page';

const OWN = 'https://news.example/en/politics/minister-signs-water-treaty-48213';
const own = { url: OWN, canonicalUrl: OWN, aliases: [], language: 'en' };

const hreflang = (...links: [language: string, href: string][]): string =>
  links
    .map(([language, href]) => `<link rel="alternate" hreflang="${language}" href="${href}">`)
    .join('');
const read = (head: string, body = '') =>
  readAlternates(
    openPage(`<html><head>${head}</head><body>${body}</body></html>`, OWN),
    own,
    undefined,
  );
const urls = (head: string, body?: string): string[] => read(head, body).map(({ url }) => url);

describe('hreflang links', () => {
  test('to articles are taken, without this page, x-default and feeds', () => {
    const links = hreflang(
      ['en', OWN],
      ['x-default', OWN],
      ['ru', '/ru/politics/ministr-podpisal-vodnyj-dogovor-48213?utm_source=x'],
      ['az', 'https://az.news.example/siyaset/nazir-su-muqavilesini-imzaladi-77120'],
    );
    const feed =
      '<link rel="alternate" type="application/rss+xml" hreflang="de" href="/de/politics/feed-of-politics-48213">';
    expect(urls(links + feed)).toEqual([
      'https://news.example/ru/politics/ministr-podpisal-vodnyj-dogovor-48213',
      'https://az.news.example/siyaset/nazir-su-muqavilesini-imzaladi-77120',
    ]);
  });

  test.each([
    ['the front page of the other edition', '/ru/'],
    ['its bare host', 'https://ru.news.example'],
    ['a section', '/ru/politics'],
    ['a section with a longer name', '/ru/politics/world-news'],
    ['a script', 'javascript:alert(1)'],
    ['a file address', 'file:///etc/passwd'],
    ['this page itself', OWN],
    ['this page with a fragment', `${OWN}#ru`],
  ])('to %s are dropped', (_, href) => {
    expect(urls(hreflang(['ru', href]))).toEqual([]);
  });

  test('that give two languages one address are dropped', () => {
    const same = '/ru/politics/ministr-podpisal-dogovor-48213';
    expect(urls(hreflang(['ru', same], ['de', same]))).toEqual([]);
  });

  test('for two regions of one language count once', () => {
    const links = hreflang(
      ['de-AT', '/at/politics/minister-unterzeichnet-vertrag-48213'],
      ['de-DE', '/de/politics/minister-unterzeichnet-vertrag-48213'],
    );
    expect(read(links).map(({ language }) => language)).toEqual(['de']);
  });

  test('of pages that are told apart by a parameter are compared by it', () => {
    const page = 'https://news.example/story.php?id=5512';
    const document = openPage(
      hreflang(['tr', '/tr/story.php?id=5512'], ['de', '/de/story.php']),
      page,
    );
    const found = readAlternates(document, { ...own, url: page, canonicalUrl: page }, undefined);
    expect(found.map(({ language }) => language)).toEqual(['tr']);
  });
});

describe('language switches in the page', () => {
  test('are links with a language for a name, or its code in a box that says so', () => {
    const body = `<a href="/uz/politics/vazir-suv-shartnomasini-imzoladi-48213">O‘zbekcha</a>
      <ul class="lang-switch"><li><a href="/tr/politics/bakan-su-anlasmasini-imzaladi-48213">TR</a></li></ul>
      <p><a href="/de/politics/minister-unterzeichnet-vertrag-48213">DE</a></p>`;
    expect(read('', body)).toEqual([
      {
        url: 'https://news.example/uz/politics/vazir-suv-shartnomasini-imzoladi-48213',
        language: 'uz',
        origin: 'language-switch',
      },
      {
        url: 'https://news.example/tr/politics/bakan-su-anlasmasini-imzaladi-48213',
        language: 'tr',
        origin: 'language-switch',
      },
    ]);
  });

  test('to front pages are dropped', () => {
    expect(
      urls('', '<div class="lang"><a href="/ru/">Русский</a><a href="/az">AZ</a></div>'),
    ).toEqual([]);
  });
});

test('JSON-LD translations are taken when their addresses are articles', () => {
  const schema = {
    authors: [],
    translations: [
      { url: 'https://news.example/fr/politics/le-ministre-signe-un-traite-48213', language: 'fr' },
      { url: 'https://news.example/es/', language: 'es' },
      { url: 'https://news.example/pt/politics/o-ministro-assina-tratado-48213' },
    ],
  };
  const found = readAlternates(openPage('', OWN), own, schema);
  expect(found.map(({ language, origin }) => [language, origin])).toEqual([['fr', 'json-ld']]);
});
