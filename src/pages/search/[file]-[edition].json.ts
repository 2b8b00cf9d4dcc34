import type { APIRoute } from 'astro';
import { type Edition, editionList } from '../../editions/editions.ts';
import { searchOf } from '../../exports/search/full-text.ts';
import { searchFiles } from '../../exports/search/search-files.ts';
import { allPlans } from '../../plan/page-paths.ts';
import type { FileName } from '../../search/data/files.ts';

/** What the search of an edition reads. */
export const getStaticPaths = () =>
  editionList.flatMap((edition) =>
    (Object.keys(searchFiles) as FileName[]).map((file) => ({ params: { file, edition } })),
  );

export const GET: APIRoute<object, { file: FileName; edition: Edition }> = async ({
  params: { file, edition },
}) => {
  const { parts, places } = await searchOf(await allPlans());
  return Response.json(searchFiles[file](edition, parts, places));
};
