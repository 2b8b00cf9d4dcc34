import type { APIRoute } from 'astro';
import { sourceEdition } from '../editions/editions.ts';
import { manifest } from '../exports/site/manifest.ts';
import { leadingPlan } from '../plan/page-paths.ts';

/** Lets a reader keep the site among the applications of a device. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(manifest(await leadingPlan(sourceEdition)), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
