import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export interface StepResult extends Count {
  name: string;
  seconds: number;
  /** Full names of the tests that failed, and of the files that could not be run. */
  failures?: string[];
}

export const NOTHING: Count = { passed: 0, failed: 0, skipped: 0 };
const PASSED: Count = { ...NOTHING, passed: 1 };
const FAILED: Count = { ...NOTHING, failed: 1 };

/** Runs a step and times it; what it throws is a failure. */
export function step(
  name: string,
  work: () => (Count & { failures?: string[] }) | boolean,
): StepResult {
  console.log(`\n── ${name}`);
  const start = performance.now();
  let count: Count & { failures?: string[] };
  try {
    const outcome = work();
    count = outcome === true ? PASSED : outcome === false ? FAILED : outcome;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    count = FAILED;
  }
  return { name, seconds: (performance.now() - start) / 1000, ...count };
}

/** Runs a program of node_modules/.bin; true when it exits with 0. */
export function runTool(name: string, ...args: string[]): boolean {
  const { status } = spawnSync('npx', ['--no-install', name, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Runs a vitest project, or some of its files, and counts its tests; a file that could not be run counts as one failure. */
export function runVitest(project: string, files: string[] = []): VitestCount {
  const run = readVitest(project, files);
  return run ? countRun(run) : CANNOT_RUN;
}

/**
 * The same, but files with failures get a second run, which counts instead: real browsers on a crowded machine lose a
 * race now and then. What needed its second run is printed, so that it is not forgotten.
 */
export function runVitestTwice(project: string): VitestCount {
  const first = readVitest(project, []);
  if (!first) return CANNOT_RUN;
  const { testResults } = first.report;
  const failed = testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
  if (failed.length === 0) return countRun(first);
  console.log(`\nA second run of what failed:\n${failed.join('\n')}`);
  const passed = countReport({
    testResults: testResults.filter(({ name }) => !failed.includes(name)),
  });
  const again = runVitest(project, failed);
  return {
    passed: passed.passed + again.passed,
    failed: passed.failed + again.failed,
    skipped: passed.skipped + again.skipped,
    failures: again.failures,
  };
}

type VitestCount = Count & { failures: string[] };
const CANNOT_RUN: VitestCount = { ...FAILED, failures: [] };

interface VitestRun {
  report: VitestReport;
  succeeded: boolean;
}

function readVitest(project: string, files: string[]): VitestRun | undefined {
  const file = `test-results/${project}.json`;
  rmSync(file, { force: true });
  const succeeded = runTool(
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...files,
  );
  if (!existsSync(file)) return undefined;
  return { report: JSON.parse(readFileSync(file, 'utf8')), succeeded };
}

function countRun({ report, succeeded }: VitestRun): VitestCount {
  const count = { ...countReport(report), failures: failuresOf(report) };
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
}

interface VitestReport {
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName?: string }[];
  }[];
}

/** What failed in a report of vitest's json reporter, by name: a test, or a file whose tests could not be run. */
export function failuresOf({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [name];
    return failed.map(({ fullName }) => fullName ?? name);
  });
}

/** Counts a report of vitest's json reporter. */
export function countReport({ testResults }: VitestReport): Count {
  const count = { ...NOTHING };
  for (const { status, assertionResults } of testResults) {
    const states = assertionResults.map((each) => each.status);
    const failed = states.filter((each) => each === 'failed').length;
    const passed = states.filter((each) => each === 'passed').length;
    count.passed += passed;
    count.failed += status === 'failed' && failed === 0 ? 1 : failed;
    count.skipped += states.length - passed - failed;
  }
  return count;
}
