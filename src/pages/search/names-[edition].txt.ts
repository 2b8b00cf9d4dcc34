import type { APIRoute } from 'astro';
import { type Edition, editionList } from '../../editions/editions.ts';
import { planIds, readPlan } from '../../plan/read-plan.ts';
import { nameEntries } from '../../search/build/name-entries.ts';
import { writeNames } from '../../search/names-file.ts';

export const getStaticPaths = () => editionList.map((edition) => ({ params: { edition } }));

export const GET: APIRoute<object, { edition: Edition }> = async ({ params }) => {
  const plans = await Promise.all((await planIds()).map((plan) => readPlan(plan, params.edition)));
  return new Response(writeNames(plans.flatMap(nameEntries)));
};
