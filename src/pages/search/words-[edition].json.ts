import type { APIRoute } from 'astro';
import { type Edition, editionList } from '../../editions/editions.ts';
import { words } from '../../editions/words.ts';

export const getStaticPaths = () => editionList.map((edition) => ({ params: { edition } }));

/** The words that the search shows in the browser. */
export const GET: APIRoute<object, { edition: Edition }> = ({ params }) => {
  const {
    title: _,
    shortName: __,
    label: ___,
    submit: ____,
    withoutScript: _____,
    ...shown
  } = words[params.edition].search;
  return Response.json(shown);
};
