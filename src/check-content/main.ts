import { contentFolder } from '../content-model/files/only-file.ts';
import { RecordError } from '../content-model/record-error.ts';
import { sayInChinese } from '../editions/words-of-faults/say-in-chinese.ts';
import { sayChecked, sayFaults } from '../editions/words-of-faults/say-result.ts';
import type { Findings } from './find-faults.ts';

/**
 * Says in Chinese and English what is wrong in the record, and where: `npm run check:content`. Reads
 * the folder content, or the one that CONTENT_FOLDER names; ends with 1 where there is a fault.
 */
const start = performance.now();
// Without the facts of the site nothing else can be read.
const { files, plans, faults } = await import('./find-faults.ts').then(
  ({ findFaults }) => findFaults(contentFolder),
  findingsOf,
);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
for (const { fault, message } of faults)
  console.error(`${fault.file}\n  ${sayInChinese(fault)}\n  ${message}\n`);
const result = { files, plans: plans.length, faults: faults.length, seconds };
if (faults.length > 0) console.error(sayFaults(result));
else console.log(sayChecked(result));
process.exitCode = faults.length > 0 ? 1 : 0;

function findingsOf(error: unknown): Findings {
  if (!(error instanceof RecordError)) throw error;
  return { files: 1, plans: [], faults: [error, ...error.more] };
}
