import type { APIRoute } from 'astro';
import { quoteFile, quoteParts } from '../../../../exports/quote/quote-files.ts';
import { planPaths } from '../../../../plan/page-paths.ts';
import { readEditions } from '../../../../plan/read-plan.ts';
import type { PassageTexts } from '../../../../quote/files.ts';

export const getStaticPaths = async () => {
  const paths = await planPaths();
  const files = paths.map(async ({ params }) => {
    const parts = quoteParts(quoteFile(await readEditions(params.plan), params.edition));
    return Array.from(parts, ([part, texts]) => ({ params: { ...params, part }, props: { texts } }));
  });
  return (await Promise.all(files)).flat();
};

/** The texts that are shown beside a quotation, some passages a file. */
export const GET: APIRoute<{ texts: PassageTexts }> = ({ props: { texts } }) => Response.json(texts);
