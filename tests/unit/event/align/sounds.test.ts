import { expect, test } from 'vitest';
import { soundReader } from '@/lib/event/align/sounds';

const read = (language: string, text: string) => soundReader(language)(text);

test('words of one origin begin alike whatever endings their languages add', () => {
  const [english] = read('en', 'president').openings;
  expect(english).toBeDefined();
  expect(read('uz', 'prezidentning').openings).toContain(english);
  expect(read('az', 'prezidentindən').openings).toContain(english);
  expect(read('ru', 'президентом').openings).toContain(english);
});

test('Japanese is heard where it writes words from elsewhere, m and n alike', () => {
  const { whole, openings } = read('ja', '会談でハンブルクは');
  expect(whole).toHaveLength(1);
  expect(openings).toEqual(read('en', 'Hamburg').openings);
  expect(read('ja', '昨日の会談').whole).toEqual([]);
});

test('short words are not heard', () => {
  expect(read('en', 'the talks in May')).toEqual(read('en', 'talks'));
  expect(read('en', 'a cat sat').whole).toEqual([]);
});
