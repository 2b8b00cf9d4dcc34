import type { APIRoute } from 'astro';
import { chapterMarkdown } from '../../../../exports/chapter-markdown.ts';
import { chapterPaths, planOfPage } from '../../../../plan/page-paths.ts';

export const getStaticPaths = chapterPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(chapterMarkdown(await planOfPage(params), params.chapter ?? ''));
