/** Fills a phrase of the words; a bar in it parts the form for one from that for many. */
export function say(phrase: string, { count = 0, query = '' }: { count?: number; query?: string }): string {
  const [one = '', many = one] = phrase.split('|');
  return (count === 1 ? one : many).replace('{count}', String(count)).replace('{query}', () => query);
}

/** The longest query that is repeated to the reader. */
const longestShown = 80;

/** A query as it is repeated to the reader: a very long one only in part. */
export function clip(query: string): string {
  const characters = [...query.trim()];
  return characters.length > longestShown ? `${characters.slice(0, longestShown).join('')}…` : query.trim();
}
