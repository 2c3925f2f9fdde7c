import { expect, test } from 'vitest';
import { certaintyWords, evidenceLabel, otherSpelling } from '@/components/coverage/evidence-words';
import german from '@/public/_locales/de/messages.json';
import { NOW_MS } from '@/tests/fixtures/components/reports';
import { i18nFrom } from '@/tests/support/messages';

const i18n = i18nFrom(german);
const similarity = (probability: number) => ({
  probability,
  verdict: 'same-event' as const,
  evidence: [],
});

test.each([
  [0.995, 'fast sicher'],
  [0.93, 'sehr wahrscheinlich'],
  [0.75, 'wahrscheinlich'],
  [0.4, 'möglich'],
])('says a probability of %d as "%s"', (probability, words) => {
  expect(certaintyWords(similarity(probability), i18n)).toBe(words);
});

test('writes days and numbers as the reader does', () => {
  const date = { kind: 'date', label: '2025-06-14', weight: 1 } as const;
  const number = { kind: 'number', label: '340000000', weight: 1 } as const;
  expect(evidenceLabel(date, i18n, NOW_MS)).toBe('14. Juni');
  expect(evidenceLabel(number, i18n, NOW_MS)).toBe('340.000.000');
});

test('leaves evidence that is no plain day or number as it is worded', () => {
  expect(evidenceLabel({ kind: 'number', label: '44 km', weight: 1 }, i18n, NOW_MS)).toBe('44 km');
  expect(evidenceLabel({ kind: 'date', label: 'June', weight: 1 }, i18n, NOW_MS)).toBe('June');
});

test('shows the other spelling where it differs by more than accents or case', () => {
  const person = (label: string, otherLabel?: string) =>
    otherSpelling({ kind: 'person', label, otherLabel, weight: 1 });
  expect(person('Khalafov', 'Халафов')).toBe('Халафов');
  expect(person('Füzuli', 'FUZULI')).toBeUndefined();
  expect(person('Füzuli')).toBeUndefined();
});
