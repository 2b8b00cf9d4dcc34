import { type Kind, kinds } from './kinds.ts';

/** Something a reader may look for by name, in the words of one edition. */
export interface NameEntry {
  kind: Kind;
  /** Address after the edition. */
  address: string;
  title: string;
  /** Other names of it. */
  aliases: readonly string[];
  /** Labels and numbers that name it when typed whole; the first is shown. */
  labels: readonly string[];
  /** What is shown under the title. */
  detail: string;
  /** Words that lead to it and are not shown. */
  words: string;
  /** How often the plan uses it. */
  uses: number;
}

/** An entry with what its kind does not have left empty. */
export function nameEntry(entry: Pick<NameEntry, 'kind' | 'address' | 'title'> & Partial<NameEntry>): NameEntry {
  return { aliases: [], labels: [], detail: '', words: '', uses: 0, ...entry };
}

/** Writes entries as lines under their kinds; an entry keeps its place in every edition. */
export function writeNames(entries: readonly NameEntry[]): string {
  let kind = '';
  return entries
    .map((entry) => {
      const { address, title, aliases, labels, detail, words } = entry;
      const fields = [address, title, listOf(aliases), listOf(labels), detail, words];
      const line = [...fields.map(oneLine), entry.uses || ''].join('\t').trimEnd();
      const heading = entry.kind === kind ? '' : `#${entry.kind}\n`;
      kind = entry.kind;
      return `${heading}${line}\n`;
    })
    .join('');
}

/** Reads what `writeNames` wrote; throws where a line stands under no kind. */
export function readNames(file: string): NameEntry[] {
  let kind: Kind | undefined;
  const entries: NameEntry[] = [];
  for (const line of file.split('\n')) {
    if (line === '') continue;
    if (line.startsWith('#')) {
      kind = kinds.find((known) => known === line.slice(1));
      continue;
    }
    if (!kind) throw new Error(`The name index has a line under no kind: “${line.slice(0, 40)}”`);
    const [address = '', title = '', aliases, labels, detail = '', words = '', uses = '0'] = line.split('\t');
    const lists = { aliases: readList(aliases), labels: readList(labels) };
    entries.push({ kind, address, title, ...lists, detail, words, uses: Number(uses) });
  }
  return entries;
}

function listOf(values: readonly string[]): string {
  return values.map((value) => value.replaceAll('|', ' ')).join('|');
}

function readList(field = ''): string[] {
  return field.split('|').filter((value) => value !== '');
}

function oneLine(field: string): string {
  return field.replace(/[\t\n]+/g, ' ').trim();
}
