import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import english from '@/public/_locales/en/messages.json';
import { pseudoMessage } from '@/tools/pictures/pseudo-locale';

const messages = Object.values(english).map(({ message }) => message);
const placeholders = (message: string): string[] =>
  message.match(/\$[A-Za-z0-9_@]+\$|\$[1-9]/g) ?? [];

describe('the made-up language', () => {
  test('keeps every placeholder of the interface, in its order', () => {
    for (const message of messages) {
      expect(placeholders(pseudoMessage(message))).toEqual(placeholders(message));
    }
  });

  test('makes a sentence about 40 % longer', () => {
    const sentence = 'Reports in these languages are listed first, in this order.';
    const growth = pseudoMessage(sentence).length / sentence.length;
    expect(growth).toBeGreaterThan(1.3);
    expect(growth).toBeLessThan(1.5);
  });

  test('leaves no plain vowel in a word, but the name of the product', () => {
    expect(pseudoMessage('Parallax opens a page')).toMatch(/^\[Parallax [^aeiou]+\]$/);
  });

  test('puts every message in brackets, so that one that was cut is seen', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(pseudoMessage(text)).toMatch(/^\[[\s\S]*\]$/);
      }),
    );
  });
});
