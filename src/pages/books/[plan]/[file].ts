import type { APIRoute } from 'astro';
import { madeBooks, readBook } from '../../../made-books.ts';
import { dataPaths } from '../../../plan/page-paths.ts';

export const getStaticPaths = async () =>
  (await dataPaths()).flatMap(({ params }) =>
    madeBooks(params.plan).map(({ file }) => ({ params: { ...params, file } })),
  );

export const GET: APIRoute = ({ params }) => new Response(readBook(params.plan ?? '', params.file ?? ''));
