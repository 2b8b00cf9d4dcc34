import type { APIRoute } from 'astro';
import { rowsCsv } from '../../../exports/registers/flat-rows.ts';
import { organizationRows } from '../../../exports/registers/organization-rows.ts';
import { dataPaths } from '../../../plan/page-paths.ts';
import { readEditions } from '../../../plan/read-plan.ts';

export const getStaticPaths = dataPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(rowsCsv(organizationRows(await readEditions(params.plan))));
