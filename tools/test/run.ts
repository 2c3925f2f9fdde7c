import { ensureBrowsers } from '../browsers/ensure-browsers';
import { gateIsSmall, packedExtensionIsSmall } from './budgets';
import { NOTHING, runTool, runVitest, runVitestTwice, type StepResult, step } from './steps';

/** `npm test`: every check, each although an earlier one failed; the last line is the sum. */
function main(): void {
  const results: StepResult[] = [
    step('browsers', () => {
      const missing = ensureBrowsers();
      for (const line of missing) console.error(line);
      return missing.length === 0;
    }),
    step('format and lint', () => runTool('biome', 'check')),
    step('types', () => runTool('tsc', '--noEmit')),
    step('build for Chromium', () => runTool('wxt', 'zip')),
    step('build for Firefox', () => runTool('wxt', 'build', '-b', 'firefox')),
    step('size of the gate', gateIsSmall),
    step('size of the packed extension', packedExtensionIsSmall),
    step('unit tests', () => runVitest('unit')),
    step('browser tests', () => runVitest('browser')),
    step('end-to-end tests', () => runVitestTwice('e2e')),
  ];
  console.log();
  for (const { name, seconds, passed, failed, skipped, failures = [] } of results) {
    const verdict = failed > 0 ? 'FAILED' : 'ok';
    console.log(
      `${verdict.padEnd(7)}${name.padEnd(30)}${seconds.toFixed(0).padStart(4)} s  ${passed} passed, ${failed} failed, ${skipped} skipped`,
    );
    for (const failure of failures) console.log(`         ${failure}`);
  }
  const sum = results.reduce(
    (total, each) => ({
      passed: total.passed + each.passed,
      failed: total.failed + each.failed,
      skipped: total.skipped + each.skipped,
    }),
    NOTHING,
  );
  const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
  console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

main();
