import type { APIRoute } from 'astro';
import { alignedUnits } from '../../../exports/aligned-units.ts';
import { parallelTsv } from '../../../exports/parallel-tsv.ts';
import { dataPaths } from '../../../plan/page-paths.ts';
import { readEditions } from '../../../plan/read-plan.ts';

export const getStaticPaths = dataPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(parallelTsv(alignedUnits(await readEditions(params.plan))));
