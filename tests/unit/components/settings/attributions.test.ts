import { expect, test } from 'vitest';
import { ATTRIBUTIONS } from '@/components/settings/attributions';
import { dependencies, devDependencies } from '@/package.json';

test('every package that is shipped is credited', () => {
  const credited = new Set(ATTRIBUTIONS.flatMap(({ packages }) => packages));
  expect(Object.keys(dependencies).filter((name) => !credited.has(name))).toEqual([]);
});

test('nothing is credited that is not there', () => {
  const installed = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
  const named = ATTRIBUTIONS.flatMap(({ packages }) => packages);
  expect(named.filter((name) => !installed.has(name))).toEqual([]);
});

test('the gazetteer’s sources are credited with their licences', () => {
  const licences = Object.fromEntries(ATTRIBUTIONS.map(({ name, licence }) => [name, licence]));
  expect(licences.GeoNames).toBe('CC BY 4.0');
  expect(licences['Unicode CLDR']).toBe('Unicode License v3');
});
