import { type Kind, kinds } from '../names/kinds.ts';

/** Something a reader may look for by name, in the words of one edition. */
export interface NameEntry {
  kind: Kind;
  /** Address after the edition. */
  address: string;
  title: string;
  /** Other names of it. */
  aliases: readonly string[];
  /** Label with its number, such as “Note 14” or “Box 4-2”. */
  label: string;
  /** How often the plan uses it. */
  uses: number;
}

/** An entry with what its kind does not have left empty. */
export function nameEntry(
  entry: Pick<NameEntry, 'kind' | 'address' | 'title'> & Partial<NameEntry>,
): NameEntry {
  return { aliases: [], label: '', uses: 0, ...entry };
}

/** Writes entries a line each, under their kinds and the folder their addresses share. */
export function writeNames(entries: readonly NameEntry[]): string {
  let kind = '';
  let folder = '';
  const lines: string[] = [];
  for (const entry of entries) {
    const own = entry.address.split('/')[0] ?? '';
    if (own !== folder) lines.push(`=${own}`);
    if (entry.kind !== kind) lines.push(`#${entry.kind}`);
    folder = own;
    kind = entry.kind;
    const { title, aliases, label, uses } = entry;
    const address = entry.address.slice(own.length);
    lines.push(lineOf([address, title, listOf(aliases), label, uses ? String(uses) : '']));
  }
  return lines.join('\n');
}

/** Reads what `writeNames` wrote; throws where a line stands under no kind. */
export function readNames(file: string): NameEntry[] {
  let kind: Kind | undefined;
  let folder = '';
  const entries: NameEntry[] = [];
  for (const line of file.split('\n')) {
    const heading = line.slice(1);
    if (line.startsWith('=')) folder = heading;
    else if (line.startsWith('#')) kind = kinds.find((known) => known === heading);
    else if (kind) entries.push(readEntry(kind, folder, line.split('\t')));
    else if (line !== '') throw new Error(`The name index has a line under no kind: “${line.slice(0, 40)}”`);
  }
  return entries;
}

function readEntry(kind: Kind, folder: string, fields: readonly string[]): NameEntry {
  const [address = '', title = '', aliases = '', label = '', uses = ''] = fields;
  return nameEntry({
    kind,
    address: folder + address,
    title,
    aliases: readList(aliases),
    label,
    uses: Number(uses),
  });
}

/** Writes the titles and other names alone, for another language than the reader's. */
export function writeTitles(entries: readonly NameEntry[]): string {
  return entries.map(({ title, aliases }) => lineOf([title, listOf(aliases)])).join('\n');
}

/** Reads what `writeTitles` wrote. */
export function readTitles(file: string): Pick<NameEntry, 'title' | 'aliases'>[] {
  return file.split('\n').map((line) => {
    const [title = '', aliases = ''] = line.split('\t');
    return { title, aliases: readList(aliases) };
  });
}

function lineOf(fields: readonly string[]): string {
  return fields
    .map((field) => field.replace(/[\t\n]+/g, ' ').trim())
    .join('\t')
    .trimEnd();
}

function listOf(values: readonly string[]): string {
  return values.map((value) => value.replaceAll('|', ' ')).join('|');
}

function readList(field: string): string[] {
  return field.split('|').filter((value) => value !== '');
}
