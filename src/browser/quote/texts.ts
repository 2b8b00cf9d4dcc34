import type { Edition } from '../../editions/editions.ts';
import { type Book, bookOf, type Passage, sourceBookOf } from '../../quote/book.ts';
import type { PassageTexts, PlaceNames, QuoteFile } from '../../quote/files.ts';
import { loadPart } from '../search/files.ts';

/** The text of an edition, and the passages that its source has otherwise. */
export interface Books {
  shown: Book;
  source: Book;
}

const books = new Map<Edition, Promise<Books>>();
const read = new Map<Edition, ReadonlyMap<string, string>>();

/** Loads the text of an edition once; a failure is not kept. */
export function loadBooks(plan: string, edition: Edition): Promise<Books> {
  const loading = books.get(edition) ?? readBooks(plan, edition);
  books.set(edition, loading);
  loading.catch(() => books.delete(edition));
  return loading;
}

/** Whether the text of an edition is there. */
export function isLoaded(edition: Edition): boolean {
  return read.has(edition);
}

/** What the places of a plan are called in an edition, in the order of the passages of its text. */
export function loadPlaces(plan: string, edition: Edition): Promise<PlaceNames> {
  return loadJson<PlaceNames>(`${plan}/places-${edition}`);
}

/** The text of a passage in an edition: from the whole text where that is there, else from a small file. */
export async function textIn(plan: string, edition: Edition, { id, part }: Passage): Promise<string> {
  const known = read.get(edition)?.get(id);
  if (known !== undefined) return known;
  const texts = await loadJson<PassageTexts>(`${plan}/${edition}/${part}`);
  return texts[id] ?? '';
}

async function readBooks(plan: string, edition: Edition): Promise<Books> {
  const file = await loadJson<QuoteFile>(`${plan}/text-${edition}`);
  const both = { shown: bookOf(file), source: sourceBookOf(file) };
  read.set(edition, new Map(both.shown.passages.map(({ id, text }) => [id, text])));
  return both;
}

async function loadJson<Content>(name: string): Promise<Content> {
  return new Response(await loadPart(`/quote/${name}.json`)).json();
}
