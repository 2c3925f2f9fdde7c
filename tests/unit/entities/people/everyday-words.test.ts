import { describe, expect, test } from 'vitest';
import { hasEverydayWords, isEverydayWord } from '@/lib/entities/people/everyday-words';

describe('everyday words', () => {
  test.each(['کتاب', 'كتاب', 'کتاب‌ها', 'شیمیایی', 'شیمیائی', 'خیابان'])(
    'are known however they are spelled: %s',
    (word) => expect(isEverydayWord(word, 'fa')).toBe(true),
  );

  test.each(['محمد', 'علی', 'رضایی', 'مریم', 'نیکوفر', 'استفانوپولوس'])(
    'are not what people are called: %s',
    (word) => expect(isEverydayWord(word, 'fa')).toBe(false),
  );

  test('take one of 100 invented words at most for one', () => {
    let wrong = 0;
    for (let index = 0; index < 2000; index++) {
      const word = [...String(index * 7919 + 100_003)]
        .map((digit) => 'ژضثقفغظطچخ'.charAt(Number(digit)))
        .join('');
      if (isEverydayWord(word, 'fa')) wrong++;
    }
    expect(wrong).toBeLessThan(20);
  });

  test('are only told in languages that a filter is built for', () => {
    expect(hasEverydayWords('en')).toBe(false);
    expect(isEverydayWord('book', 'en')).toBe(false);
  });
});
