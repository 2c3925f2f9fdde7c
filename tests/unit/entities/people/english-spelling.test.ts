import { describe, expect, test } from 'vitest';
import { englishSpellings } from '@/lib/entities/people/english-spelling';

describe('how the English press may write a name', () => {
  test.each([
    ['Chalaf Chalafow', 'de', ['Chalafow', 'khalafov']],
    ['Халаф Халафов', 'ru', ['khalafov']],
    ['Recep Tayyip Erdoğan', 'tr', ['Erdoğan', 'erdogan']],
    ['习近平', 'zh', ['Xi Jinping']],
    ['欧阳娜娜', 'zh', ['Ouyang Nana']],
    ['Πέτρος Παππάς', 'el', ['pappas']],
  ])('%s', (name, language, spellings) => {
    expect(englishSpellings(name, language)).toEqual(spellings);
  });

  test.each(['خلف خلفوف', '弗拉基米尔·普京', '特朗普', 'ボリス・ジョンソン', ''])(
    'is not told by %s',
    (name) => {
      expect(englishSpellings(name).filter(Boolean)).toEqual([]);
    },
  );

  test('an initial at the end is no surname', () => {
    expect(englishSpellings('Халафов Х.', 'ru')).toEqual(['khalafov']);
  });
});
