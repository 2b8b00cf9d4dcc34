import type { APIRoute } from 'astro';
import { recordsJson } from '../../../exports/reports/flat-records.ts';
import { outcomeRecords } from '../../../exports/reports/outcome-records.ts';
import { dataPaths } from '../../../plan/page-paths.ts';
import { readEditions } from '../../../plan/read-plan.ts';

export const getStaticPaths = dataPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(recordsJson(outcomeRecords(await readEditions(params.plan))));
