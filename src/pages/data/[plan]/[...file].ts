import type { APIRoute } from 'astro';
import { listFiles } from '../../../exports/files/list-files.ts';
import { makeFiles } from '../../../exports/files/make-files.ts';
import { dataPaths } from '../../../plan/page-paths.ts';
import { readFileSources } from '../../../plan/read-plan.ts';

export const getStaticPaths = async () => {
  const files = (await dataPaths()).map(async ({ params }) =>
    listFiles(await readFileSources(params.plan)).map(({ name }) => ({ params: { ...params, file: name } })),
  );
  return (await Promise.all(files)).flat();
};

export const GET: APIRoute = async ({ params }) => {
  const files = await makeFiles(await readFileSources(params.plan));
  const file = files.find(({ name }) => name === params.file);
  return new Response(file?.body);
};
