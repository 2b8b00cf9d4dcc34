import type { APIRoute } from 'astro';
import { name, version } from '../../../../package.json';
import { alignedUnits } from '../../../plan/exports/aligned-units.ts';
import { parallelTmx } from '../../../plan/exports/parallel-tmx.ts';
import { dataPaths, readEditions } from '../../../plan/read-plan.ts';

export const getStaticPaths = dataPaths;

export const GET: APIRoute = async ({ params }) => {
  const plans = await readEditions(params.plan);
  return new Response(parallelTmx(plans, alignedUnits(plans), { name, version }));
};
