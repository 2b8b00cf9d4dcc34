import type { APIRoute } from 'astro';
import { changelog } from '../../changelog.ts';
import { type Edition, editions } from '../../editions/editions.ts';
import { atomFeed } from '../../exports/site/atom-feed.ts';
import { editionPaths, leadingPlan } from '../../plan/page-paths.ts';
import { site as facts } from '../../site.ts';

export const getStaticPaths = editionPaths;

/** Tells feed readers what changed. */
export const GET: APIRoute<object, { edition: Edition }> = async ({ params: { edition } }) => {
  const { site } = await leadingPlan(edition);
  const author = facts.publisher?.[editions[edition].tag] ?? site.name;
  return new Response(atomFeed({ edition, name: site.name, author, releases: changelog }), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
