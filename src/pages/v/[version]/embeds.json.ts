import type { APIRoute } from 'astro';
import { embedOf } from '../../../components/embed/embed-of.ts';
import { allPlans } from '../../../plan/page-paths.ts';
import { site } from '../../../site.ts';
import { publishedVersions } from '../../../versions.ts';

const older = publishedVersions.filter(({ version }) => version !== site.version);

export const getStaticPaths = () => [site, ...older].map(({ version }) => ({ params: { version } }));

/** What other sites show of a version: of this one what the record says now, which publishing keeps for ever; of those before what was kept. */
export const GET: APIRoute = async ({ params }) => {
  const kept = older.find(({ version }) => version === params.version);
  if (kept) return Response.json(kept);
  const plans = (await allPlans()).flatMap((plan) => Object.values(plan));
  const embeds = plans.flatMap((plan) => plan.indicators.map(({ slug }) => embedOf(plan, slug)));
  return Response.json({ version: site.version, date: site.date, embeds });
};
