import type { APIRoute } from 'astro';
import { sourceEdition, translationOf } from '../../../editions/editions.ts';
import { conceptsOf } from '../../../exports/concepts.ts';
import { termsMartif } from '../../../exports/terms-tbx.ts';
import { dataPaths } from '../../../plan/page-paths.ts';
import { readEditions, readTermbase } from '../../../plan/read-plan.ts';

export const getStaticPaths = dataPaths;

export const GET: APIRoute = async ({ params }) => {
  const plans = await readEditions(params.plan);
  const concepts = conceptsOf(plans, await readTermbase(params.plan));
  return new Response(termsMartif(plans[translationOf(sourceEdition)], concepts));
};
