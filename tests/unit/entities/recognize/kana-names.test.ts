import { expect, test } from 'vitest';
import { findOffices } from '@/lib/entities/office/find-offices';
import { kanaNames } from '@/lib/entities/recognize/kana-names';
import { tokenize } from '@/lib/entities/tokenize';

function namesIn(text: string, place?: string): string[] {
  const tokens = tokenize(text, 'ja');
  const from = place ? tokens.starts.indexOf(text.indexOf(place)) : 0;
  const nouns = place
    ? [{ kind: 'place' as const, from, to: from + place.length, name: place, country: 'DE' }]
    : [];
  const reading = findOffices(tokens, 'ja', nouns);
  if (!reading) throw new Error('no offices');
  return kanaNames(tokens, reading, () => false).map((name) =>
    text.slice(tokens.starts[name.from], tokens.ends[name.to - 1]),
  );
}

test('a run of katakana before a title or a courtesy is a name', () => {
  expect(namesIn('演説したイヴォ・ロウ外相は、リンド氏と会談した。').sort()).toEqual([
    'イヴォ・ロウ',
    'リンド',
  ]);
});

test('but not a place, two letters, or what stands before no title', () => {
  expect(namesIn('ドイツ外相はワインを飲んだ。', 'ドイツ')).toEqual([]);
  expect(namesIn('ロウ外相')).toEqual([]);
});
