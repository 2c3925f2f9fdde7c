import { beforeEach, onTestFailed } from 'vitest';

/** Makes the tests of a group steps of one path: after a step has failed the rest is skipped, not run into time-outs. */
export function inSequence(): void {
  let failedStep: string | undefined;
  beforeEach((context) => {
    context.skip(failedStep !== undefined, `'${failedStep}' failed`);
    onTestFailed(() => {
      failedStep ??= context.task.name;
    });
  });
}
