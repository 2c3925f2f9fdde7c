import { expect, test } from 'vitest';
import { siteFromInput } from '@/components/settings/site-from-input';

test.each([
  ['example.com', 'example.com'],
  ['  WWW.Example.com ', 'www.example.com'],
  ['https://news.example/a/b?c#d', 'news.example'],
  ['news.example:8080/path', 'news.example'],
  ['localhost', 'localhost'],
  ['новости.example', 'xn--b1amnebsh.example'],
])('takes the site from "%s"', (input, site) => {
  expect(siteFromInput(input)).toBe(site);
});

test.each(['', '   ', 'news', 'file:///etc/passwd', 'a b.example', 'chrome://settings'])(
  'refuses "%s"',
  (input) => {
    expect(siteFromInput(input)).toBeUndefined();
  },
);
