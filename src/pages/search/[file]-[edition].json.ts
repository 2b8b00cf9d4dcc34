import type { APIRoute } from 'astro';
import { type Edition, editionList } from '../../editions/editions.ts';
import { allPlans } from '../../plan/page-paths.ts';
import { searchFiles } from '../../search/data/build/search-files.ts';
import type { FileName } from '../../search/data/files.ts';

export const getStaticPaths = () =>
  editionList.flatMap((edition) =>
    (Object.keys(searchFiles) as FileName[]).map((file) => ({ params: { file, edition } })),
  );

export const GET: APIRoute<object, { file: FileName; edition: Edition }> = async ({
  params: { file, edition },
}) => Response.json(await searchFiles[file](edition, await allPlans()));
