import type { APIRoute } from 'astro';
import { rowsJson } from '../../../exports/registers/flat-rows.ts';
import { registers } from '../../../exports/registers/registers.ts';
import { dataPaths } from '../../../plan/page-paths.ts';
import { readEditions } from '../../../plan/read-plan.ts';

export const getStaticPaths = async () =>
  (await dataPaths()).flatMap(({ params }) =>
    Object.entries(registers).map(([register, rowsOf]) => ({
      params: { ...params, register },
      props: { rowsOf },
    })),
  );

export const GET: APIRoute = async ({ params, props: { rowsOf } }) =>
  new Response(rowsJson(rowsOf(await readEditions(params.plan))));
