import type { APIRoute } from 'astro';
import { subjectRows, subjectsJson } from '../../../exports/subject-records.ts';
import { dataPaths } from '../../../plan/page-paths.ts';
import { readEditions } from '../../../plan/read-plan.ts';

export const getStaticPaths = dataPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(subjectsJson(subjectRows(await readEditions(params.plan))));
