import { expect, test } from '@playwright/test';
import type { Edition } from '../../src/editions/editions.ts';
import { wordsOf } from '../../src/search/language/fold.ts';
import { findPhrase } from '../../src/search/names/name.ts';
import { askAll, openSearch, type ShownResult } from './search-driver.ts';
import { allPlaces, namesOf, passageOf, searchedEditions } from './search-files.ts';

const noVariants = new Map<string, string>();

for (const edition of searchedEditions)
  test(`for every term of ${edition} that a note defines, what contains it comes before what does not, and all of it comes`, async ({
    page,
  }) => {
    const terms = namesOf(edition).filter(({ kind, label }) => kind === 'term' && label !== '');
    await openSearch(page, edition);
    const answers = await askAll(
      page,
      terms.map(({ title }) => title),
      1000,
    );
    terms.forEach(({ title, address }, index) => {
      const results = answers[index] ?? [];
      const contain = results.map((result) => contains(edition, title, result));
      const firstOther = contain.indexOf(false);
      expect(
        contain.slice(firstOther).includes(true) && firstOther >= 0,
        listOf(title, results, contain),
      ).toBe(false);
      const shown = new Set(results.map(({ href }) => href.replace(`/${edition}/`, '')));
      const places = allPlaces()
        .map((place) => place.address)
        .filter((place) => has(title, passageOf(edition, place)));
      // What the editors say of a term stands for the term only where the term itself does not answer.
      const isShown = (place: string) => shown.has(place) || shown.has(place.replace('#explanation', ''));
      expect(
        places.filter((place) => !isShown(place)),
        title,
      ).toEqual([]);
      expect(shown.has(address), title).toBe(true);
    });
  });

function contains(edition: Edition, title: string, result: ShownResult): boolean {
  return has(title, `${result.title} · ${passageOf(edition, result.href.replace(`/${edition}/`, ''))}`);
}

function has(title: string, text: string): boolean {
  return findPhrase(wordsOf(title, noVariants), wordsOf(text, noVariants)) >= 0;
}

function listOf(title: string, results: readonly ShownResult[], contain: readonly boolean[]): string {
  const lines = results.map(({ href, kind }, index) => `${contain[index] ? '+' : '-'} ${kind} ${href}`);
  return [title, ...lines].join('\n');
}
