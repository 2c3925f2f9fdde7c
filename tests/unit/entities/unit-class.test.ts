import { expect, it, vi } from 'vitest';
import { UnitClass } from '@/lib/entities/unit-class';

it('tests a code unit once, and answers the same ever after', () => {
  const test = vi.fn((character: string) => /\p{Lu}/u.test(character));
  const capitals = new UnitClass(test);
  const answers = (): boolean[] =>
    ['A', 'a', 'Ж', '王', '\ud835'].map((c) => capitals.has(c.charCodeAt(0)));
  expect(answers()).toEqual([true, false, true, false, false]);
  expect(answers()).toEqual([true, false, true, false, false]);
  expect(test).toHaveBeenCalledTimes(5);
});
