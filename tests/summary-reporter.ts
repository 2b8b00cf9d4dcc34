import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';

const file = 'test-results/summary.json';

/** Counts the tests that passed and failed into a file, for the last line of `npm test`. */
export default class SummaryReporter implements Reporter {
  #suite: Suite | undefined;
  #errors = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onError(): void {
    this.#errors += 1;
  }

  onEnd({ status }: FullResult): void {
    const tests = this.#suite?.allTests() ?? [];
    const passed = tests.filter((test) => test.outcome() === 'expected').length;
    // What was left out on purpose, as where a browser cannot be had, did not fail.
    const leftOut = tests.filter(
      (test) => test.outcome() === 'skipped' && test.expectedStatus === 'skipped',
    ).length;
    const failed = tests.length - passed - leftOut + this.#errors;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      JSON.stringify({ passed, failed: status === 'passed' ? failed : Math.max(failed, 1) }),
    );
  }
}
