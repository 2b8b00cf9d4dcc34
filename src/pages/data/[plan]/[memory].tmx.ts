import type { APIRoute } from 'astro';
import { name } from '../../../../package.json';
import { alignedUnits } from '../../../exports/aligned-units.ts';
import { memories, parallelTmx } from '../../../exports/parallel-tmx.ts';
import { dataPaths } from '../../../plan/page-paths.ts';
import { readEditions } from '../../../plan/read-plan.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = async () =>
  (await dataPaths()).flatMap(({ params }) =>
    Object.entries(memories).map(([memory, languages]) => ({
      params: { ...params, memory },
      props: { languages },
    })),
  );

export const GET: APIRoute = async ({ params, props: { languages } }) => {
  const plans = await readEditions(params.plan);
  const tool = { name, version: site.version };
  return new Response(parallelTmx({ plans, units: alignedUnits(plans), tool, languages }));
};
