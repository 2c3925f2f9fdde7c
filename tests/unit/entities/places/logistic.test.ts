import { expect, test } from 'vitest';
import { fitLogistic, type Sample } from '../../../../tools/gazetteer/logistic';

test('logistic regression learns which feature tells, and by how much', () => {
  const samples: Sample[] = [];
  for (let index = 0; index < 2000; index++) {
    const tells = index % 2;
    const noise = index % 3;
    // Nine in ten with the feature are positive, one in ten without.
    const label = (tells ? index % 20 !== 1 : index % 20 === 0) ? 1 : 0;
    samples.push({ features: Float64Array.from([1, tells, noise]), label });
  }
  const { weights, loss } = fitLogistic(samples, 3);
  expect(weights[1]).toBeGreaterThan(3.5);
  expect(Math.abs(weights[2] ?? 9)).toBeLessThan(0.2);
  expect(loss).toBeCloseTo(0.325, 1);
});
