import { describe, expect, test } from 'vitest';
import { tokenize } from '@/lib/entities/tokenize';
import { TokenKind } from '@/lib/entities/tokens';

function words(text: string, language?: string): string[] {
  const { starts, ends, count } = tokenize(text, language);
  return Array.from({ length: count }, (_, index) => text.slice(starts[index], ends[index]));
}

function sentences(text: string, language?: string): string[] {
  const { starts, sentenceStarts, count } = tokenize(text, language);
  const cuts: number[] = [];
  for (let index = 0; index < count; index++) {
    if (sentenceStarts[index]) cuts.push(starts[index] ?? 0);
  }
  return cuts.map((cut, index) => text.slice(cut, cuts[index + 1]).trim());
}

describe('words', () => {
  test('cuts at hyphens, whose parts still touch', () => {
    expect(words('der US-Präsident')).toEqual(['der', 'US', '-', 'Präsident']);
  });

  test('keeps the apostrophe of a name or of a Turkish ending inside the word', () => {
    expect(words("O'Brien Ankara'da об'єднання")).toEqual(["O'Brien", "Ankara'da", "об'єднання"]);
  });

  test('cuts behind an elided article or preposition', () => {
    expect(words("l'Italie dell’Aquila d'Orsay")).toEqual([
      "l'",
      'Italie',
      'dell’',
      'Aquila',
      "d'",
      'Orsay',
    ]);
  });

  test('cuts off the possessive, but not a contraction', () => {
    expect(words("Russia's don't KENYA’S")).toEqual(['Russia', "'s", "don't", 'KENYA', '’S']);
  });

  test('reads a final apostrophe as a letter in Uzbek only', () => {
    expect(words("Qorabog' va", 'uz')).toEqual(["Qorabog'", 'va']);
    expect(words("'the dog' ran", 'en')).toEqual(["'", 'the', 'dog', "'", 'ran']);
    expect(words('tog‘ oldi')).toEqual(['tog‘', 'oldi']);
  });

  test('keeps the stops of initials and dotted abbreviations', () => {
    expect(words('J. R. Tanner, U.S. army, А.П.Чехов')).toEqual([
      'J.',
      'R.',
      'Tanner',
      ',',
      'U.S.',
      'army',
      ',',
      'А.П.',
      'Чехов',
    ]);
  });

  test('keeps numbers with their separators whole', () => {
    expect(words('1,234.50 3:2 20th ٣٫٥ 5.')).toEqual(['1,234.50', '3:2', '20th', '٣٫٥', '5', '.']);
  });

  test('takes soft hyphens and joiners as part of a word only inside it', () => {
    expect(words('Bundes\u00adkanzler می\u200cرود \u200fسلام\u200f .')).toEqual([
      'Bundes\u00adkanzler',
      'می\u200cرود',
      'سلام',
      '.',
    ]);
  });

  test('keeps combining marks with their letters', () => {
    const decomposed = 'Erdoğan Şahin'.normalize('NFD');
    expect(words(decomposed)).toEqual(decomposed.split(' '));
  });

  test('cuts Chinese, Japanese, Thai and Korean by character', () => {
    expect(words('北京 トム').join('|')).toBe('北|京|ト|ム');
    expect(words('กรุง')).toEqual(['ก', 'รุ', 'ง']);
    expect(words('서울은'.normalize('NFD'))).toEqual(
      ['서', '울', '은'].map((c) => c.normalize('NFD')),
    );
  });

  test('cuts between Latin letters and ideographs', () => {
    expect(words('G20峰会')).toEqual(['G20', '峰', '会']);
  });

  test('treats non-breaking and narrow spaces as spaces, and signs one by one', () => {
    expect(words('Mme\u00a0Dupont\u202f?!')).toEqual(['Mme', 'Dupont', '?', '!']);
  });

  test('keeps surrogate pairs whole and survives lone halves', () => {
    expect(words('a😀b \ud83d x \ude00')).toEqual(['a', '😀', 'b', '\ud83d', 'x', '\ude00']);
  });

  test('names the kind of each token', () => {
    const { kinds } = tokenize('Rome 12 , 京 カ ก 한');
    expect([...kinds]).toEqual([
      TokenKind.word,
      TokenKind.number,
      TokenKind.punctuation,
      TokenKind.ideograph,
      TokenKind.kana,
      TokenKind.thai,
      TokenKind.hangul,
    ]);
  });
});

describe('sentence starts', () => {
  test('stand behind full stops, signs and newlines', () => {
    expect(sentences('One came. Two left! Three?\nfour')).toEqual([
      'One came.',
      'Two left!',
      'Three?',
      'four',
    ]);
  });

  test('do not stand behind ordinals in Turkish, which ends sentences with verbs', () => {
    const text = 'Dün 4. Ağır Ceza Mahkemesi karar verdi. Yarın 12. Daire toplanacak.';
    expect(sentences(text, 'tr')).toHaveLength(2);
    expect(sentences('They were 12. Then they were 13.', 'en')).toHaveLength(2);
    expect(sentences('Bu 2024. Sonra 2025 geldi.', 'tr')).toHaveLength(2);
  });

  test('do not stand behind abbreviations, initials or before small letters', () => {
    expect(sentences('Mr. Lane met Dr. A. Ruiz in St. Ives, approx. ten days ago.')).toHaveLength(
      1,
    );
    expect(sentences('В г. Баку прибыл проф. Иванов.')).toHaveLength(1);
  });

  test('come after the closing quote', () => {
    expect(sentences('"It is over." She left. "Why?" he asked.')).toEqual([
      '"It is over."',
      'She left.',
      '"Why?" he asked.',
    ]);
  });

  test('need no space in Chinese', () => {
    expect(sentences('他来了。她走了！“好。”他说')).toEqual([
      '他来了。',
      '她走了！',
      '“好。”',
      '他说',
    ]);
  });

  test('do not cut addresses and decimals', () => {
    expect(sentences('See www.example.org for 3.5 reasons')).toHaveLength(1);
  });
});
