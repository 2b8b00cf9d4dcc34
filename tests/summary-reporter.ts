import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';

const file = 'test-results/summary.json';

/** Counts the tests that passed and failed into a file, for the last line of `npm test`, and tells what was skipped. */
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
    const again = tests.filter((test) => test.outcome() === 'flaky');
    const passed = again.length + tests.filter((test) => test.outcome() === 'expected').length;
    for (const test of again) console.log(`passed when asked again: ${test.titlePath().join(' › ')}`);
    const skipped = tests.flatMap((test) => reasonOfSkip(test) ?? []);
    for (const reason of new Set(skipped)) console.log(`skipped: ${reason}`);
    const failed = tests.length - passed - skipped.length + this.#errors;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      JSON.stringify({ passed, failed: status === 'passed' ? failed : Math.max(failed, 1) }),
    );
  }
}

/** Why a test left itself out; a test that did not run for another reason has failed. */
function reasonOfSkip(test: TestCase): string | undefined {
  if (test.outcome() !== 'skipped') return undefined;
  return test.results.flatMap(({ annotations }) => annotations).find(({ type }) => type === 'skip')
    ?.description;
}
