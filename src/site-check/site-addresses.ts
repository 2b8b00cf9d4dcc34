import { editionList } from '../editions/editions.ts';
import { readUnitId } from '../plan/ids.ts';
import type { Plan } from '../plan/types.ts';
import { expand, type readAddresses } from '../set-up/published/addresses.mjs';
import { pageUrl, path } from '../urls.ts';

/** Addresses and ids that were ever published. */
export type Published = ReturnType<typeof readAddresses>;

/** A page, and the ids on it that are known before it is built: those of the text, and those that were published. */
interface KnownPage {
  ids: ReadonlySet<string>;
  /** Whether it has no others. */
  isWhole: boolean;
}

/** What leads to a place of the site: addresses of its pages, and of units the end of the address of the page they stand on. */
export interface SiteAddresses {
  pages: ReadonlyMap<string, KnownPage>;
  units: ReadonlyMap<string, string>;
}

/** The pages of the site in every edition; `plans` has each plan once. */
export function siteAddresses(plans: readonly Plan[], published: Published): SiteAddresses {
  const units = new Map(plans.flatMap(({ places }) => [...places].map(([id, place]) => [id, place.path])));
  const idsOfText = Map.groupBy(units.keys(), (id) => units.get(id) ?? '');
  const once = new Map(
    [...published].flatMap(([address, ids]) =>
      expand(address, editionList).map((one) => [one, [...ids].filter((id) => isThere(id, units))] as const),
    ),
  );
  const rests = [path.home(), path.about(), path.changelog(), path.offline(), path.search()].concat(
    plans.flatMap(pagesOf),
  );
  const pages = editionList.flatMap((edition) =>
    rests.map((rest): [string, KnownPage] => {
      const address = pageUrl(edition, rest);
      const known = once.get(address);
      return [
        address,
        { ids: new Set([...(idsOfText.get(rest) ?? []), ...(known ?? [])]), isWhole: known !== undefined },
      ];
    }),
  );
  return { pages: new Map([['/', { ids: new Set(), isWhole: false }], ...pages]), units };
}

/** Whether a published id can still be there: that of a unit is, while the text has the unit; lines before the text have no place in it. */
function isThere(id: string, units: ReadonlyMap<string, string>): boolean {
  const kind = readUnitId(id)?.kind;
  return kind === undefined || kind === 'front-line' || kind === 'toc-line' || units.has(id);
}

/** The pages of a plan, after the edition. */
function pagesOf(plan: Plan): string[] {
  const { id } = plan;
  const one = [
    path.plan,
    path.notice,
    path.terms,
    path.glossary,
    path.indicators,
    path.projects,
    path.outcomes,
    path.checks,
    path.subjects,
    path.organizations,
    path.commitments,
    path.corrections,
    path.data,
    path.quote,
  ];
  return [
    ...one.map((make) => make(id)),
    ...plan.chapters.flatMap(({ slug }) =>
      [path.chapter, path.references, path.parallel].map((make) => make(id, slug)),
    ),
    ...plan.annexes.map((_, index) => path.annex(id, index + 1)),
    ...plan.terms.map(({ slug }) => path.term(id, slug)),
    ...plan.indicators.map(({ slug }) => path.indicator(id, slug)),
    ...plan.projects.map(({ number }) => path.project(id, number)),
    ...plan.subjects.map(({ slug }) => path.subject(id, slug)),
    ...plan.organizations.map(({ slug }) => path.organization(id, slug)),
  ];
}
