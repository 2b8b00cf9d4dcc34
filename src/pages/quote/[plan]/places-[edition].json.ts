import type { APIRoute } from 'astro';
import { placeWords } from '../../../components/corrections/place-words.ts';
import { planOfPage, planPaths } from '../../../plan/page-paths.ts';
import { planRows } from '../../../plan/unit-rows.ts';
import type { PlaceNames } from '../../../quote/files.ts';

/** What the places of quotations are called. */
export const getStaticPaths = planPaths;

export const GET: APIRoute = async ({ params }) => {
  const plan = await planOfPage(params);
  const rows = planRows(plan).filter(({ kind }) => kind !== 'columns');
  const names: PlaceNames = Object.fromEntries(rows.map(({ id }) => [id, placeWords(plan, id)]));
  return Response.json(names);
};
