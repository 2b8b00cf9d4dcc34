import type { APIRoute } from 'astro';
import { embedOf } from '../../../../../components/embed/embed-of.ts';
import { oembed } from '../../../../../components/embed/oembed.ts';
import { indicatorPaths, planOfPage } from '../../../../../plan/page-paths.ts';

export const getStaticPaths = indicatorPaths;

export const GET: APIRoute = async ({ params }) => {
  const plan = await planOfPage(params);
  return Response.json(oembed(embedOf(plan, params.indicator ?? ''), plan.site.name));
};
