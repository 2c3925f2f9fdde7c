import { expect, test } from 'vitest';
import type { TextQuoteSelector } from '@/lib/anchoring/selectors';
import { textFragmentUrl } from '@/lib/anchoring/text-fragment-url';

const quote = (exact: string, prefix = '', suffix = ''): TextQuoteSelector => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});

test('links a short quote with whole words of its context', () => {
  expect(
    textFragmentUrl(
      'https://a.example/1',
      quote('the new road', 'rday they opened ', ' to traffic and wal'),
    ),
  ).toBe('https://a.example/1#:~:text=they%20opened-,the%20new%20road,-to%20traffic');
});

test('links a long quote by its first and last words, which may stand in different paragraphs', () => {
  const link = textFragmentUrl(
    'https://a.example/1',
    quote('One two three four five six seven eight nine.', 'zero '),
  );
  expect(link).toBe(
    'https://a.example/1#:~:text=One%20two%20three%20four,six%20seven%20eight%20nine',
  );
});

test('escapes what is syntax in a text directive', () => {
  const link = textFragmentUrl('https://a.example/', quote('Stoke-on-Trent, & more'));
  expect(link).toBe('https://a.example/#:~:text=Stoke%2Don%2DTrent%2C%20%26%20more');
});

test('keeps the fragment of the address and replaces an earlier text directive', () => {
  expect(textFragmentUrl('https://a.example/#top', quote('Lund'))).toBe(
    'https://a.example/#top:~:text=Lund',
  );
  expect(textFragmentUrl('https://a.example/#top:~:text=Rome', quote('Lund'))).toBe(
    'https://a.example/#top:~:text=Lund',
  );
});

test('links to the page alone when the quote has no words', () => {
  expect(textFragmentUrl('https://a.example/1', quote('…!'))).toBe('https://a.example/1');
});

test('finds words in scripts that do not separate them, and survives half a surrogate pair', () => {
  expect(textFragmentUrl('https://a.example/', quote('外交部长', '表示，', '说'))).toContain(
    encodeURIComponent('外交部长'),
  );
  expect(textFragmentUrl('https://a.example/', quote('Lund \ud83d'))).toContain('text=Lund');
});
