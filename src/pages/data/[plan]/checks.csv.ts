import type { APIRoute } from 'astro';
import { checkRecords } from '../../../exports/reports/check-records.ts';
import { recordsCsv } from '../../../exports/reports/flat-records.ts';
import { dataPaths } from '../../../plan/page-paths.ts';
import { readEditions } from '../../../plan/read-plan.ts';

export const getStaticPaths = dataPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(recordsCsv(checkRecords(await readEditions(params.plan))));
