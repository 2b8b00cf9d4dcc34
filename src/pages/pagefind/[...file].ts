import type { APIRoute } from 'astro';
import { allPlans } from '../../plan/page-paths.ts';
import type { IndexFile } from '../../search/data/build/run-pagefind.ts';
import { searchedText } from '../../search/data/build/search-files.ts';

/** The full-text index, as Pagefind's script asks for it. */
export const getStaticPaths = async () => {
  const { files } = await searchedText(await allPlans());
  return files.map(({ path, content }) => ({ params: { file: path }, props: { content } }));
};

export const GET: APIRoute<Pick<IndexFile, 'content'>> = ({ props: { content } }) => new Response(content);
