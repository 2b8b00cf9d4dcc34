import type { APIRoute } from 'astro';
import { editionList } from '../../editions/editions.ts';
import { planIds } from '../../plan/page-paths.ts';
import { readPlan } from '../../plan/read-plan.ts';
import { textRecords } from '../../search/data/build/text-records.ts';

/** What the search index is made of once the pages are built; it is no part of the site. */
export const GET: APIRoute = async () => {
  const records = editionList.map(async (edition) => {
    const plans = await Promise.all((await planIds()).map((plan) => readPlan(plan, edition)));
    return [edition, plans.flatMap(textRecords)] as const;
  });
  return Response.json(Object.fromEntries(await Promise.all(records)));
};
