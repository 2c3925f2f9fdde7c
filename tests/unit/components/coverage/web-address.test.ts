import { expect, test } from 'vitest';
import { hostOf, webAddress } from '@/components/coverage/web-address';

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'no address', ''])(
  'never leads to %s',
  (url) => {
    expect(webAddress(url)).toBeUndefined();
  },
);

test('leads to the web', () => {
  expect(webAddress('https://news.example/a?b=c')).toBe('https://news.example/a?b=c');
});

test('names an outlet by its host when there is no better name', () => {
  expect(hostOf('https://www.news.example/a')).toBe('news.example');
  expect(hostOf('nonsense')).toBe('nonsense');
});
