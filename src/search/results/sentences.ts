/** Fills a phrase of the words; a bar in it parts the form for one from that for many. */
export function fillPhrase(phrase: string, filling: { count?: number; query?: string }): string {
  return stretchesOf(phrase, filling).join('');
}

/** Fills a phrase and leaves its stretches apart: every second one is the query, in part where it is very long. */
export function stretchesOf(
  phrase: string,
  { count = 0, query = '' }: { count?: number; query?: string },
): string[] {
  const [one = '', many = one] = phrase.split('|');
  const [first = '', ...others] = (count === 1 ? one : many)
    .replace('{count}', String(count))
    .split('{query}');
  return [first, ...others.flatMap((text) => [clip(query), text])];
}

/** A query as it is repeated to the reader. */
export function clip(query: string): string {
  const characters = [...query.trim()];
  return characters.length > 80 ? `${characters.slice(0, 80).join('')}…` : query.trim();
}
