import type { APIRoute } from 'astro';
import type { Edition } from '../../editions/editions.ts';
import { words } from '../../editions/words.ts';
import { editionPaths } from '../../plan/page-paths.ts';

export const getStaticPaths = editionPaths;

/** The words of what reads a page aloud, loaded when a reader listens. */
export const GET: APIRoute<object, { edition: Edition }> = ({ params: { edition } }) =>
  Response.json(words[edition].listening.player);
