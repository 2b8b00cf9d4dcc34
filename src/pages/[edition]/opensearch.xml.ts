import type { APIRoute } from 'astro';
import type { Edition } from '../../editions/editions.ts';
import { searchDescription } from '../../exports/site/search-description.ts';
import { editionPaths, leadingPlan } from '../../plan/page-paths.ts';

export const getStaticPaths = editionPaths;

/** Lets a browser search the site from its address bar. */
export const GET: APIRoute<object, { edition: Edition }> = async ({ params: { edition } }) =>
  new Response(searchDescription(await leadingPlan(edition)), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
