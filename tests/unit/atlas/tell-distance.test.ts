import { expect, test } from 'vitest';
import { tellDistance } from '@/lib/atlas/tell-distance';

const BAKU = { id: 'gn:587084', name: 'Baku', latitude: 40.38, longitude: 49.89 };
const TBILISI = { id: 'gn:611717', name: 'Tbilisi', latitude: 41.69, longitude: 44.83 };
const POTI = { id: 'gn:612053', name: 'Poti', latitude: 42.15, longitude: 41.67 };
const isCapital = (id: string) => id === BAKU.id || id === TBILISI.id;

test('between two capitals the distance is told as the crow flies', () => {
  const told = tellDistance(BAKU, [POTI, TBILISI], { isCapital });
  expect(told?.to).toBe('Tbilisi');
  expect(Math.abs((told?.km ?? 0) - 450)).toBeLessThan(15);
});

test('a route that the article names goes before the capitals', () => {
  expect(tellDistance(BAKU, [POTI, TBILISI], { routeTo: POTI.id, isCapital })?.to).toBe('Poti');
});

test('a town without a route is told no distance', () => {
  expect(tellDistance(POTI, [BAKU], { isCapital })).toBeUndefined();
});

test('nothing is told where one of the two lies nowhere', () => {
  const lost = { id: TBILISI.id, name: 'Tbilisi' };
  expect(tellDistance(BAKU, [lost], { isCapital })).toBeUndefined();
});
