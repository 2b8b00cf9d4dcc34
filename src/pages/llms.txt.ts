import type { APIRoute } from 'astro';
import { editionList } from '../editions/editions.ts';
import { programList } from '../exports/site/programs.ts';
import { leadingPlan } from '../plan/page-paths.ts';

/** Tells programs that read Markdown where the text and the data are. */
export const GET: APIRoute = async () =>
  new Response(programList(await Promise.all(editionList.map(leadingPlan))), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
