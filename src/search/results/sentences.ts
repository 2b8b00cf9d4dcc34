/** What fills a phrase of the words. */
interface Filling {
  count?: number;
  query?: string;
}

/** Fills a phrase of the words; a bar in it parts the form for one from that for many. */
export function fillPhrase(phrase: string, filling: Filling): string {
  return stretchesOf(phrase, filling).join('');
}

/** Fills a phrase and leaves its stretches apart: every second one is the query. */
export function stretchesOf(phrase: string, { count = 0, query = '' }: Filling): string[] {
  const [one = '', many = one] = phrase.split('|');
  const [first = '', ...others] = (count === 1 ? one : many)
    .replace('{count}', String(count))
    .split('{query}');
  return [first, ...others.flatMap((text) => [query, text])];
}

/** The longest query that is repeated to the reader. */
const longestShown = 80;

/** A query as it is repeated to the reader: a very long one only in part. */
export function clip(query: string): string {
  const characters = [...query.trim()];
  return characters.length > longestShown ? `${characters.slice(0, longestShown).join('')}…` : query.trim();
}
