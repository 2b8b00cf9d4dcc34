import { expectations, isMet, openOffline } from './offline-search.ts';

/** Asks the queries that were written before the search was asked, and prints by kind how often the right page stood first, in the first five, and how often nothing was found. */
export async function askUnseen(): Promise<void> {
  const search = await openOffline();
  const sums = new Map<string, { asked: number; first: number; five: number; none: number }>();
  for (const expectation of expectations('unseen')) {
    const { edition, query, kind } = expectation;
    const results = await search(edition, query);
    const { first, five } = isMet(expectation, results);
    for (const name of [kind, edition, 'all']) {
      const sum = sums.get(name) ?? { asked: 0, first: 0, five: 0, none: 0 };
      sums.set(name, {
        asked: sum.asked + 1,
        first: sum.first + Number(first),
        five: sum.five + Number(five),
        none: sum.none + Number(results.length === 0),
      });
    }
    const top = results.slice(0, 5).map(({ kind: of, title, href }) => `    ${of} ${title} ${href}`);
    if (!first) console.log([`${edition} ${kind} “${query}”`, ...top].join('\n'));
  }
  console.table(Object.fromEntries(sums));
}
