import type { APIRoute } from 'astro';
import { embedOf } from '../../../components/embed/embed-of.ts';
import { allPlans } from '../../../plan/page-paths.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = () => [{ params: { version: site.version } }];

/** What other sites show of this version: publishing it keeps this file for ever. */
export const GET: APIRoute = async () => {
  const plans = (await allPlans()).flatMap((plan) => Object.values(plan));
  const embeds = plans.flatMap((plan) => plan.indicators.map(({ slug }) => embedOf(plan, slug)));
  return Response.json({ version: site.version, date: site.date, embeds });
};
