import type { APIRoute } from 'astro';
import { commitmentRows } from '../../../exports/registers/commitment-rows.ts';
import { rowsCsv } from '../../../exports/registers/flat-rows.ts';
import { dataPaths } from '../../../plan/page-paths.ts';
import { readEditions } from '../../../plan/read-plan.ts';

export const getStaticPaths = dataPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(rowsCsv(commitmentRows(await readEditions(params.plan))));
