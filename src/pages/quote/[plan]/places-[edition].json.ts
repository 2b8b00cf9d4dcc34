import type { APIRoute } from 'astro';
import { placeWords } from '../../../components/place/place-words.ts';
import type { Edition } from '../../../editions/editions.ts';
import { quoteFile } from '../../../exports/quote/quote-files.ts';
import { planPaths } from '../../../plan/page-paths.ts';
import { readEditions } from '../../../plan/read-plan.ts';
import { type PlaceNames, passagesOf } from '../../../quote/files.ts';

/** What the places of quotations are called. */
export const getStaticPaths = planPaths;

export const GET: APIRoute<object, { plan: string; edition: Edition }> = async ({
  params: { plan, edition },
}) => {
  const plans = await readEditions(plan);
  const passages = passagesOf(quoteFile(plans, edition));
  const names: PlaceNames = passages.map(({ id }) => placeWords(plans[edition], id));
  return Response.json(names);
};
