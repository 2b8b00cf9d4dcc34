import { basename } from 'node:path';
import { filesOf } from '../built-pages.ts';
import { buildSite, copyOf, fixtureFiles, fixturePlan, fixtureSite } from '../record/fixture-site.ts';
import { bytesOf, type RecordBytes, recordFolder } from '../record/record-files.ts';

/** Told by the process that builds when it ends: the most memory it had, in KiB, and the time its threads worked, in µs. */
const report = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  console.error('cost', maxRSS, userCPUTime + systemCPUTime);
})`;
const options = `--import=data:text/javascript,${encodeURIComponent(report)}`;

/** Builds copies of the made-up plan, or of the real one, under other ids and tells what each number of plans costs. */
export function measureBuilds(record = 'made-up', numbers = record === 'real' ? '1' : '1,5,20'): void {
  console.log('| plans | pages | files | time | a page | work of all threads, a page | memory |');
  console.log('|---|---|---|---|---|---|---|');
  for (const number of numbers.split(',').map(Number)) {
    const site = fixtureSite(`cost-${record}-${number}`, {
      files: filesWith(record, number),
      pages: 'whole',
    });
    const start = performance.now();
    const { status, output } = buildSite(site, { env: { NODE_OPTIONS: options } });
    const time = performance.now() - start;
    if (status !== 0) throw new Error(output.slice(-2000));
    const costs = [...output.matchAll(/^cost (\d+) (\d+)$/gm)].map(([, memory, work]) => [
      Number(memory),
      Number(work),
    ]);
    const memory = Math.max(...costs.map(([kibibytes = 0]) => kibibytes)) / 1024;
    const work = costs.reduce((sum, [, microseconds = 0]) => sum + microseconds, 0) / 1000;
    const files = filesOf(site.dist);
    const pages = files.filter((file) => file.endsWith('.html')).length;
    const cells = [
      number,
      pages,
      files.length,
      `${(time / 1000).toFixed(1)} s`,
      `${(time / pages).toFixed(1)} ms`,
      `${(work / pages).toFixed(1)} ms`,
      `${memory.toFixed(0)} MB`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

function filesWith(record: string, plans: number): RecordBytes {
  const [folders, plan] = record === 'real' ? [[recordFolder], basename(recordFolder)] : [[], fixturePlan];
  const files = record === 'real' ? bytesOf([...folders, 'content/site']) : fixtureFiles();
  const ids = Array.from({ length: plans - 1 }, (_, index) => `${plan}-${index + 2}`);
  return new Map([...files, ...ids.flatMap((id) => copyOf(files, plan, id))]);
}
