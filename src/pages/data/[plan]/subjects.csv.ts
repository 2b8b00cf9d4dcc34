import type { APIRoute } from 'astro';
import { subjectRows, subjectsCsv } from '../../../exports/subject-records.ts';
import { dataPaths } from '../../../plan/page-paths.ts';
import { readEditions } from '../../../plan/read-plan.ts';

export const getStaticPaths = dataPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(subjectsCsv(subjectRows(await readEditions(params.plan))));
