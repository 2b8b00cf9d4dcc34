import type { APIRoute } from 'astro';
import { outcomeRecords, outcomesJson } from '../../../exports/reports/outcome-records.ts';
import { dataPaths } from '../../../plan/page-paths.ts';
import { readEditions } from '../../../plan/read-plan.ts';

export const getStaticPaths = dataPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(outcomesJson(outcomeRecords(await readEditions(params.plan))));
