import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Edition, editionList } from '../../src/editions/editions.ts';
import { runPagefind } from '../../src/exports/search/run-pagefind.ts';
import { NameIndex } from '../../src/search/names/name-index.ts';
import { type FullSearch, searchAll } from '../../src/search/results/answer.ts';
import { searchFully } from '../../src/search/results/full-search.ts';
import { type Pagefind, pagefindIndex } from '../../src/search/text/pagefind-index.ts';
import { isTarget, type ShownResult } from '../browser/search-driver.ts';

/** A query, and what may stand first. */
export interface Expectation {
  edition: Edition;
  query: string;
  kind: string;
  first: string[];
  five?: string[];
}

const site = join(import.meta.dirname, '../../dist');

/** The search of the built site, without a browser: the results of a query in an edition. */
export async function openOffline(): Promise<(edition: Edition, query: string) => Promise<ShownResult[]>> {
  const pagefind = await openPagefind();
  const opening = editionList.map(async (edition) => {
    const names = new NameIndex(edition, (file) =>
      Promise.resolve(readJson(`search/${file}-${edition}.json`)),
    );
    // With all files at hand no answer depends on what was asked before.
    await names.open('names', 'forms', 'others', 'otherForms', 'everyday', 'rest');
    if (names.missing.size > 0) throw new Error('The search of the built site is not whole: npm run build');
    const index = pagefindIndex(
      pagefind,
      names.catalogue.places.map(({ id }) => id),
    );
    return [edition, { names, index }] as const;
  });
  const searches = new Map(await Promise.all(opening));
  return async (edition, query) => {
    const search = searches.get(edition);
    if (!search) throw new Error(`There is no edition ${edition}`);
    const { names, index } = search;
    const fullText = () => Promise.resolve<FullSearch>((typed) => searchFully(typed, { names, index }));
    const answer = await searchAll(query, { names, fullText }, () => {});
    return answer.groups
      .flatMap(({ results }) => results)
      .map(({ kind, address, title }) => ({ kind, href: `/${edition}/${address}`, title }));
  };
}

/** The queries of the tables, or of a folder beside them. */
export function expectations(folder = '.'): Expectation[] {
  return editionList.flatMap((edition) => {
    const file = join(import.meta.dirname, '../fixtures/queries', folder, `${edition}.json`);
    const { queries } = JSON.parse(readFileSync(file, 'utf8')) as { queries: Omit<Expectation, 'edition'>[] };
    return queries.map((query) => ({ edition, ...query }));
  });
}

/** Whether the right result stands first, and whether all that must stand among the first five. */
export function isMet({ first, five = [] }: Expectation, results: readonly ShownResult[]) {
  const top = results.slice(0, 5);
  const has = (list: readonly ShownResult[], targets: readonly string[]) =>
    targets.some((target) => list.some((result) => isTarget(target, result)));
  return {
    first: has(results.slice(0, 1), first),
    five: has(top, first) && five.every((target) => has(top, [target])),
  };
}

/** Pagefind's own script, which asks the network for what the built site has. */
async function openPagefind(): Promise<Pagefind> {
  const script = (await runPagefind(new Map())).find(({ path }) => path === 'pagefind.js');
  if (!script) throw new Error('Pagefind gives no script');
  const file = join(mkdtempSync(join(tmpdir(), 'search-')), 'pagefind.mjs');
  writeFileSync(file, script.content);
  const index = readIndex();
  globalThis.fetch = (address) => {
    const content = index.get(new URL(String(address), 'http://site').pathname);
    return Promise.resolve(content ? new Response(content) : Response.error());
  };
  const { createInstance } = await import(pathToFileURL(file).href);
  return createInstance({ basePath: '/pagefind/', noWorker: true });
}

/** The files of the index, read at once, so that a build meanwhile does no harm. */
function readIndex(): Map<string, Uint8Array<ArrayBuffer>> {
  const paths = readdirSync(join(site, 'pagefind'), { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => /\.(?:pf_\w+|pagefind|json)$/.test(path));
  return new Map(
    files.map((path) => [`/pagefind/${path}`, new Uint8Array(readFileSync(join(site, 'pagefind', path)))]),
  );
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(site, path), 'utf8'));
}
