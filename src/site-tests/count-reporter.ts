import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line of counts: `12 passed, 0 failed`. A file that could not run counts as a failure. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], faults: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const skipped = count('skipped');
    const counts = [`${count('passed')} passed`, `${count('failed') + broken + faults.length} failed`];
    process.stdout.write(`${[...counts, ...(skipped ? [`${skipped} skipped`] : [])].join(', ')}\n`);
  }
}
