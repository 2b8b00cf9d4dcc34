import { rewordingRules } from '../../src/search/language/rewording.ts';
import { nameRules } from '../../src/search/names/match-names.ts';
import { nearRules } from '../../src/search/names/near-names.ts';
import { textRules } from '../../src/search/text/text-search.ts';
import { type Expectation, expectations, isMet, openOffline } from './offline-search.ts';

// Takes each rule of the search away in turn and prints the queries of the tables that it serves: those that no
// longer get what they should. A rule that serves none, or only one, goes. Runs on the built site, without a browser.

/** Every rule: its table, its name, and what the table holds where it is off. */
const tables: [name: string, rules: Record<string, unknown>, off: unknown][] = [
  ['name', nameRules, () => 0],
  ['near', nearRules, () => false],
  ['rewording', rewordingRules, { reword: (folded: string) => folded, least: 0 }],
  ['text', textRules, () => Promise.resolve([])],
];

const search = await openOffline();
const all = expectations();
const before = await answers();
const misses = all.filter((_, index) => !before[index]);
console.log(`${all.length} queries, ${all.length - misses.length} met with all rules on`);
for (const { edition, query } of misses) console.log(`  not met: ${edition} “${query}”`);
for (const [table, rules, off] of tables)
  for (const [name, rule] of Object.entries(rules)) {
    rules[name] = off;
    const after = await answers();
    rules[name] = rule;
    const served = all.filter((_, index) => before[index] && !after[index]);
    console.log(
      `${`${table} ${name}`.padEnd(26)}${String(served.length).padStart(4)}  ${examplesOf(served)}`,
    );
  }

/** Whether each query gets what it should: the right result first, and all that it must among the first five. */
async function answers(): Promise<boolean[]> {
  const met: boolean[] = [];
  for (const expectation of all) {
    const { first, five } = isMet(expectation, await search(expectation.edition, expectation.query));
    met.push(first && five);
  }
  return met;
}

function examplesOf(served: readonly Expectation[]): string {
  const shown = served.slice(0, 4).map(({ query }) => `“${query}”`);
  return shown.join(' ') + (served.length > shown.length ? ' …' : '');
}
