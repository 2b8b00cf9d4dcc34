import type { Kind } from '../names/kinds.ts';

/** Something a reader may look for by name, in the words of one edition. */
export interface NameEntry {
  kind: Kind;
  /** Address after the edition. */
  address: string;
  title: string;
  /** Label with its number, such as “Note 14” or “Box 4-2”. */
  label: string;
  /** Other names of it. */
  aliases: readonly string[];
  /** How often the plan uses it. */
  uses: number;
}

/** An entry with what its kind does not have left empty. */
export function nameEntry(
  entry: Pick<NameEntry, 'kind' | 'address' | 'title'> & Partial<NameEntry>,
): NameEntry {
  return { label: '', aliases: [], uses: 0, ...entry };
}
