import type { APIRoute } from 'astro';
import { type Edition, editionList } from '../../editions/editions.ts';
import { words } from '../../editions/words.ts';

/** The words of what reads a page aloud, loaded when a reader listens. */
export const getStaticPaths = () => editionList.map((edition) => ({ params: { edition } }));

export const GET: APIRoute<object, { edition: Edition }> = ({ params: { edition } }) =>
  Response.json(words[edition].listening.player);
