import { expect, test } from 'vitest';
import {
  certaintyWords,
  evidenceLabel,
  otherSpelling,
  reasonsOf,
} from '@/components/coverage/evidence-words';
import type { Evidence } from '@/lib/event/similarity';
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

test('writes a day without a year, and percentages', () => {
  const label = (kind: 'date' | 'number', text: string) =>
    evidenceLabel({ kind, label: text, weight: 1 }, i18n, NOW_MS);
  expect(label('date', '--06-14')).toBe('14. Juni');
  expect(label('date', '--02-29')).toBe('29. Februar');
  expect(label('number', '12.5%')).toBe('12,5\u00a0%');
});

test('tells the strongest of each kind first, and nothing that speaks against the link', () => {
  const item = (kind: Evidence['kind'], label: string, weight: number): Evidence => ({
    kind,
    label,
    weight,
  });
  const evidence = [
    item('person', 'Khalafov', 3),
    item('person', 'Usmanov', 2),
    item('words', 'consultations', 1.5),
    item('place', 'Fuzuli', 1),
    item('date', '--06-14', 0.5),
    item('number', '44', -0.2),
  ];
  expect(reasonsOf(evidence).map(({ label }) => label)).toEqual([
    'Khalafov',
    'Fuzuli',
    '--06-14',
    'Usmanov',
  ]);
});

test('falls back to shared words where names and figures say little', () => {
  const words = ['flood', 'dam', 'valley', 'rain'].map(
    (label): Evidence => ({ kind: 'words', label, weight: 1 }),
  );
  const place: Evidence = { kind: 'place', label: 'Poti', weight: 0.1 };
  expect(reasonsOf([...words, place]).map(({ label }) => label)).toEqual([
    'Poti',
    'flood',
    'dam',
    'valley',
  ]);
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
