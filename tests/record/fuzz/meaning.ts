import { parseFrontmatter } from 'astro/markdown';
import type { RecordBytes } from '../record-files.ts';
import { textOf } from './mutation.ts';

/** What a file says, read without the code under test: its values by path, and the characters of its text. */
export type Meaning = ReadonlyMap<string, string>;

/** The meaning of a file; the layout of the file, its line ends and the order of its keys are no part of it. */
export function meaningOf(files: RecordBytes, path: string): Meaning {
  const text = textOf(files, path)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  if (path.endsWith('.json')) return new Map(leaves(JSON.parse(text)));
  const { frontmatter, content } = parseFrontmatter(text);
  return new Map([...leaves(frontmatter), ['body', characters(content)]]);
}

/** Values by their path. */
export function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, joined(String(value))]];
  const entries = Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
  return Array.isArray(value) ? [[`${path}/length`, String(value.length)], ...entries] : entries;
}

/** The characters of a text, paragraphs parted: blanks and line breaks inside a paragraph count for one blank, beside Chinese for none. */
export function characters(body: string): string {
  return joined(body.trim().replace(/\n\s*\n/g, '\u0001')).replaceAll('\u0001', '\n\n');
}

function joined(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/(?<=[^ -~]) (?=[^ -~])/g, '');
}
