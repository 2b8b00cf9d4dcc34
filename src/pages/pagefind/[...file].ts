import type { APIRoute } from 'astro';
import { searchOf } from '../../exports/search/full-text.ts';
import { allPlans } from '../../plan/page-paths.ts';

/** The full-text index, as Pagefind's script asks for it. */
export const getStaticPaths = async () => {
  const { files } = await searchOf(await allPlans());
  return files.map(({ path, content }) => ({ params: { file: path }, props: { content } }));
};

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props: { content } }) =>
  new Response(content);
