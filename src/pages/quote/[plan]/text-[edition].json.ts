import type { APIRoute } from 'astro';
import type { Edition } from '../../../editions/editions.ts';
import { quoteFile } from '../../../exports/quote/quote-files.ts';
import { planPaths } from '../../../plan/page-paths.ts';
import { readEditions } from '../../../plan/read-plan.ts';

/** The text that quotations are held against. */
export const getStaticPaths = planPaths;

export const GET: APIRoute<object, { plan: string; edition: Edition }> = async ({
  params: { plan, edition },
}) => Response.json(quoteFile(await readEditions(plan), edition));
