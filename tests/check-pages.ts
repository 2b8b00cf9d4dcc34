import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, filesOf, siteFolder } from './built-pages.ts';
import { faultsOfHtml } from './html-faults.ts';

// Lets html-validate look at every page of the built site: npm run check:pages. It takes some 30 ms a page, so that
// npm test asks for one page of each kind alone. A fault ends it with 1.

const begun = Date.now();
const files = filesOf(siteFolder).filter((file) => file.endsWith('.html'));
const faults = files.flatMap((file) =>
  faultsOfHtml(readFileSync(join(siteFolder, file), 'utf8')).map((fault) => `${addressOf(file)} ${fault}`),
);
for (const fault of faults) console.log(fault);
console.log(`${files.length} pages, ${faults.length} faults, ${Math.round((Date.now() - begun) / 1000)} s`);
process.exitCode = faults.length === 0 ? 0 : 1;
