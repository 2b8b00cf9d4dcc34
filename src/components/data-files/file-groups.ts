import type { ContentName } from '../../editions/dictionary/contents.ts';
import type { MadeFile } from '../../exports/files/data-file.ts';

/** Files that have the same in several formats. */
interface FileGroup {
  content: ContentName;
  files: readonly MadeFile[];
  /** Rows of its table; null where it is none. */
  rows: number | null;
}

/** The files by what they have, in their order. */
export function groupFiles(files: readonly MadeFile[]): FileGroup[] {
  return [...Map.groupBy(files, ({ content }) => content)].map(([content, group]) => ({
    content,
    files: group,
    rows: content === 'indicator' ? null : (group.find(({ table }) => table)?.table?.rows ?? null),
  }));
}

/** What a file is called beside others of its group: its format, or its name where the format is not its own. */
export function fileLabel({ name, format }: MadeFile, group: readonly MadeFile[]): string {
  const isAlone = group.filter((file) => file.format === format).length === 1;
  return isAlone ? format.toUpperCase() : name;
}

/** A size as readers of files know it. */
export function fileSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
