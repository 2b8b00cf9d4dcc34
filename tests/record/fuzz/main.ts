import { fuzz, tableOf } from './run.ts';

/** `npm run fuzz -- [count] [seed] [folder …]`: changes the record at random and tells what came of it. */
const [count = '2000', seed = '9', ...folders] = process.argv.slice(2);
const trials = await fuzz({
  folders: folders.length > 0 ? folders : ['tests/fixtures/site', 'tests/fixtures/plan/xiaowan-2031-2035'],
  seed: Number(seed),
  count: Number(count),
});
console.log(tableOf(trials));
for (const { number, kind, what, line } of trials.filter(({ outcome }) => outcome === 'fault'))
  console.log(`\n${number} ${kind}: ${what}\n  ${line}`);
process.exitCode = trials.some(({ outcome }) => outcome === 'fault') ? 1 : 0;
