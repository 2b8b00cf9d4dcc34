import type { APIRoute } from 'astro';
import { alignedUnits } from '../../../plan/exports/aligned-units.ts';
import { parallelTsv } from '../../../plan/exports/parallel-tsv.ts';
import { dataPaths, readEditions } from '../../../plan/read-plan.ts';

export const getStaticPaths = dataPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(parallelTsv(alignedUnits(await readEditions(params.plan))));
