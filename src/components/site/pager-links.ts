/** The neighbours of an entry in a list that a reader pages through. */
export function neighbours<Entry>(
  entries: readonly Entry[],
  index: number,
): { previous?: Entry; next?: Entry } {
  const previous = entries[index - 1];
  const next = entries[index + 1];
  return { ...(previous && { previous }), ...(next && { next }) };
}
