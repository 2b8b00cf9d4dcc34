import type { APIRoute } from 'astro';
import { termRecords, termsJson } from '../../../exports/term-records.ts';
import { dataPaths } from '../../../plan/page-paths.ts';
import { readEditions } from '../../../plan/read-plan.ts';

export const getStaticPaths = dataPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(termsJson(termRecords(await readEditions(params.plan))));
