import type { APIRoute } from 'astro';
import { name, version } from '../../../../package.json';
import { alignedUnits } from '../../../exports/aligned-units.ts';
import { parallelTmx } from '../../../exports/parallel-tmx.ts';
import { dataPaths } from '../../../plan/page-paths.ts';
import { readEditions } from '../../../plan/read-plan.ts';

export const getStaticPaths = dataPaths;

export const GET: APIRoute = async ({ params }) => {
  const plans = await readEditions(params.plan);
  return new Response(parallelTmx(plans, alignedUnits(plans), { name, version }));
};
