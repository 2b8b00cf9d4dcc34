import type { APIRoute } from 'astro';
import { dataPackage } from '../../../exports/files/data-package.ts';
import { makeFiles } from '../../../exports/files/make-files.ts';
import { dataPaths } from '../../../plan/page-paths.ts';
import { readFileSources } from '../../../plan/read-plan.ts';

export const getStaticPaths = dataPaths;

export const GET: APIRoute = async ({ params }) => {
  const sources = await readFileSources(params.plan);
  return new Response(`${JSON.stringify(dataPackage(sources.plans, await makeFiles(sources)), null, 2)}\n`);
};
