import type { APIRoute } from 'astro';
import { chapterMarkdown } from '../../../../exports/chapter-markdown.ts';
import { entryPaths, planOfPage } from '../../../../plan/page-paths.ts';

export const getStaticPaths = () =>
  entryPaths(({ chapters }) => chapters.map(({ slug }) => ({ chapter: slug })));

export const GET: APIRoute = async ({ params }) =>
  new Response(chapterMarkdown(await planOfPage(params), params.chapter ?? ''));
