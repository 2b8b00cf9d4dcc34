import type { APIRoute } from 'astro';
import { termRecords, termsCsv } from '../../../plan/exports/term-records.ts';
import { dataPaths, readEditions } from '../../../plan/read-plan.ts';

export const getStaticPaths = dataPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(termsCsv(termRecords(await readEditions(params.plan))));
