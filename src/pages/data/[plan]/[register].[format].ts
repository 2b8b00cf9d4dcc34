import type { APIRoute } from 'astro';
import { rowsCsv, rowsJson } from '../../../exports/registers/flat-rows.ts';
import { registers } from '../../../exports/registers/registers.ts';
import { dataPaths } from '../../../plan/page-paths.ts';
import { readEditions } from '../../../plan/read-plan.ts';

const formats = { csv: rowsCsv, json: rowsJson };

export const getStaticPaths = async () =>
  (await dataPaths()).flatMap(({ params }) =>
    Object.entries(registers).flatMap(([register, rowsOf]) =>
      Object.entries(formats).map(([format, write]) => ({
        params: { ...params, register, format },
        props: { rowsOf, write },
      })),
    ),
  );

export const GET: APIRoute = async ({ params, props: { rowsOf, write } }) =>
  new Response(write(rowsOf(await readEditions(params.plan))));
