import type { APIRoute } from 'astro';
import { conceptsOf } from '../../../exports/concepts.ts';
import { termsTbx } from '../../../exports/terms-tbx.ts';
import { dataPaths } from '../../../plan/page-paths.ts';
import { readEditions, readTermbase } from '../../../plan/read-plan.ts';

export const getStaticPaths = dataPaths;

export const GET: APIRoute = async ({ params }) => {
  const plans = await readEditions(params.plan);
  return new Response(termsTbx(plans.en, conceptsOf(plans, await readTermbase(params.plan))));
};
