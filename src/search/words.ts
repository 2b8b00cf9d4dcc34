import type { Words } from '../editions/words.ts';

/** The words that the search shows in the browser. */
export type SearchWords = Omit<Words['search'], 'title' | 'shortName' | 'label' | 'submit' | 'withoutScript'>;

/** Fills a phrase of the words; a bar in it parts the form for one from that for many. */
export function say(phrase: string, { count = 0, query = '' }: { count?: number; query?: string }): string {
  const [one = '', many = one] = phrase.split('|');
  return (count === 1 ? one : many).replace('{count}', String(count)).replace('{query}', () => query);
}
