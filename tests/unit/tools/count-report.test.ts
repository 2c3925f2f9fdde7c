import { expect, test } from 'vitest';
import { countReport, failuresOf } from '../../../tools/test/steps';

const file = (status: string, ...states: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: states.map((each) => ({ status: each })),
});

test('counts passed, failed and skipped tests over all files', () => {
  const testResults = [file('passed', 'passed', 'pending'), file('failed', 'failed', 'passed')];
  expect(countReport({ testResults })).toEqual({ passed: 2, failed: 1, skipped: 1 });
});

test('counts a file that could not be loaded as one failure', () => {
  expect(countReport({ testResults: [file('failed')] })).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  });
});

test('counts a file whose hook failed, although no test did', () => {
  expect(countReport({ testResults: [file('failed', 'skipped')] })).toEqual({
    passed: 0,
    failed: 1,
    skipped: 1,
  });
});

test('names what failed: tests by their name, a file that could not run by its own', () => {
  const withTest = {
    ...file('failed'),
    assertionResults: [
      { status: 'passed', fullName: 'goes well' },
      { status: 'failed', fullName: 'goes wrong' },
    ],
  };
  expect(failuresOf({ testResults: [withTest, file('failed', 'skipped')] })).toEqual([
    'goes wrong',
    'a.test.ts',
  ]);
});
