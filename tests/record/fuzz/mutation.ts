import type { RecordBytes } from '../record-files.ts';
import type { Random } from './random.ts';

/** A record that was changed in one place. */
export interface Mutated {
  files: RecordBytes;
  /** What was changed, for the report. */
  what: string;
}

/** A way to change a record by chance. */
export interface Mutation {
  kind: string;
  /** What must come of it, where that is certain. */
  must?: 'refused' | 'unchanged';
  /** Changes a record; null where it finds nothing to change. */
  apply(files: RecordBytes, random: Random): Mutated | null;
}

/** The record with one file changed; a file without bytes is removed. */
export function withFile(files: RecordBytes, path: string, bytes: Uint8Array | string | null): RecordBytes {
  const changed = new Map(files);
  if (bytes === null) changed.delete(path);
  else changed.set(path, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  return changed;
}

/** The text of a file. */
export function textOf(files: RecordBytes, path: string): string {
  return new TextDecoder().decode(files.get(path));
}

/** A file of the record by chance, with a certain ending. */
export function pickFile(files: RecordBytes, random: Random, ending = ''): string {
  return random.pick([...files.keys()].filter((path) => path.endsWith(ending)));
}

/** A mutation of the text of one file; it gives null where it finds nothing to change. */
export function textMutation(
  kind: string,
  options: { ending?: string; must?: 'refused' | 'unchanged' },
  change: (text: string, random: Random) => string | null,
): Mutation {
  return {
    kind,
    ...(options.must && { must: options.must }),
    apply: (files, random) => {
      const path = pickFile(files, random, options.ending);
      const text = textOf(files, path);
      const changed = change(text, random);
      if (changed === null || changed === text) return null;
      return { files: withFile(files, path, changed), what: `${path}: ${difference(text, changed)}` };
    },
  };
}

/** Where two texts differ, in short. */
export function difference(before: string, after: string): string {
  const { removed, added, start } = hunk(before, after);
  const short = (text: string) => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
  return `at ${start} ${short(removed)} becomes ${short(added)}`;
}

/** The stretch in which two texts differ. */
function hunk(before: string, after: string): { start: number; removed: string; added: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return {
    start,
    removed: before.slice(start, before.length - end),
    added: after.slice(start, after.length - end),
  };
}
