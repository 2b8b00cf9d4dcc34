import { expect, test } from '@playwright/test';
import type { Edition } from '../../src/editions/editions.ts';
import { askAll, openSearch, type ShownResult } from './search-driver.ts';
import { namesOf, passageOf, searchedEditions } from './search-files.ts';
import { unseenQueries } from './search-unseen.ts';

/** Queries that a rule draws from the record; nobody has looked at them. */
const thresholds = { first: 0.97, five: 0.985 };

for (const [seed, edition] of searchedEditions.entries())
  test(`queries drawn from the record find what they were drawn from, in ${edition}`, async ({ page }) => {
    const queries = unseenQueries(edition, seed + 1);
    await openSearch(page, edition);
    const answers = await askAll(
      page,
      queries.map(({ query }) => query),
      5,
    );
    const misses: string[] = [];
    let five = 0;
    queries.forEach(({ query, kind, fits }, index) => {
      const answer = answers[index] ?? [];
      const known = answer.map((result) => fits(knownOf(edition, result)));
      if (known.includes(true)) five += 1;
      if (known[0]) return;
      misses.push(
        [`${kind} “${query}”`, ...answer.map(({ href, title }) => `    ${title} ${href}`)].join('\n'),
      );
    });
    test
      .info()
      .annotations.push({ type: 'asked', description: `${queries.length}, ${misses.length} not first` });
    expect(queries.length).toBeGreaterThan(100);
    expect(1 - misses.length / queries.length, misses.join('\n')).toBeGreaterThanOrEqual(thresholds.first);
    expect(five / queries.length, misses.join('\n')).toBeGreaterThanOrEqual(thresholds.five);
  });

/** Everything that is known of a result: its address, its names and its text. */
function knownOf(edition: Edition, { href, title }: ShownResult) {
  const address = href.replace(`/${edition}/`, '');
  const names = namesOf(edition).filter((entry) => entry.address === address);
  const aliases = names.flatMap((entry) => [entry.title, ...entry.aliases]);
  return { address, text: [title, ...aliases, passageOf(edition, address)].join(' | ') };
}
