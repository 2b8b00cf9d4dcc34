import type { APIRoute } from 'astro';
import { editionList } from '../../editions/editions.ts';
import { allPlans } from '../../plan/page-paths.ts';
import { passagesOf } from '../../search/data/build/full-text.ts';

/** The texts that results are quoted from: a file a page. */
export const getStaticPaths = async () => {
  const plans = await allPlans();
  const files = editionList.flatMap((edition) => [
    ...passagesOf(
      edition,
      plans.map((plan) => plan[edition]),
    ),
  ]);
  return files.map(([file, texts]) => ({ params: { passages: file }, props: { texts } }));
};

export const GET: APIRoute<{ texts: Record<string, string> }> = ({ props: { texts } }) =>
  Response.json(texts);
