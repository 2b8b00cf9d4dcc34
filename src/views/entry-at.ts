/** The entry at a place of a list; throws where the list has none. */
export function entryAt<Entry>(entries: readonly Entry[], index: number): Entry {
  const entry = entries[index];
  if (entry === undefined) throw new Error(`No entry ${index} among ${entries.length}`);
  return entry;
}
