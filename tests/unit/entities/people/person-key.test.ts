import { describe, expect, test } from 'vitest';
import { personKey } from '@/lib/entities/people/person-key';

describe('one person has one key', () => {
  test.each([
    [
      'Khalaf Khalafov',
      ['Chalaf Chalafow', 'Xələf Xələfov', 'Халаф Халафов', 'Khalafov Khalaf', 'خلف خلفوف'],
    ],
    [
      'Shavkat Mirziyoyev',
      [
        'Schawkat Mirsijojew',
        'Chavkat Mirzioïev',
        'Şövkət Mirziyoyev',
        'Шавкат Мирзиёев',
        'Shovkat Mirziyoyev',
      ],
    ],
    [
      'Jeyhun Bayramov',
      ['Ceyhun Bayramov', 'Dscheihun Bajramow', 'Djeyhoun Baïramov', 'Джейхун Байрамов'],
    ],
    ['Bobur Usmanov', ['Bobur Usmonov', 'Бобур Усмонов', 'Бобур Усманов']],
    ['Xi Jinping', ['习近平', '習近平', 'Си Цзиньпин']],
    ['Vladimir Putin', ['Владимир Владимирович Путин', 'Wladimir Putin', 'Vladimir V. Putin']],
    ['Bill Clinton', ['Bill Clinton', 'Билл Клинтон']],
    ['Edi Rama', ['埃迪·拉马', 'Эди Рама', 'エディ・ラマ']],
    ['Barack Obama', ['巴拉克·奥巴马', 'Барак Обама']],
    ['Ursula von der Leyen', ['Урсула фон дер Ляйен', 'Ursula Leyen']],
  ])('%s', (name, spellings) => {
    const keys = spellings.map((spelling) => personKey(spelling));
    expect(keys).toEqual(spellings.map(() => personKey(name)));
  });
});

describe('people with like names have different keys', () => {
  test.each([
    ['Shavkat Mirziyoyev', 'Shavkat Mirzayev'],
    ['Мирзиёев', 'Мирзаев'],
    ['Ilham Aliyev', 'Heydar Aliyev'],
    ['Joe Biden', 'Jill Biden'],
    ['Khalaf Khalafov', 'Khalaf Khalaf'],
  ])('%s and %s', (one, other) => {
    expect(personKey(one)).not.toBe(personKey(other));
  });
});

test('the letter c is j in Turkish and Azerbaijani only', () => {
  expect(personKey('Cemal', 'tr')).toBe(personKey('Dschemal', 'de'));
  expect(personKey('Carter', 'en')).toBe(personKey('Картер', 'ru'));
});

test('a bare surname has a key of one part, and no name an empty one', () => {
  expect(personKey('Khalafov')).not.toContain(' ');
  expect(personKey('')).toBe('');
  expect(personKey(' . ')).toBe('');
});
