import { parseFrontmatter } from 'astro/markdown';
import type { RecordBytes } from '../record-files.ts';
import { textOf } from './mutation.ts';

/** What a file says, read without the code under test: its values by path, and the characters of its text. */
export type Meaning = ReadonlyMap<string, string>;

/**
 * The meaning of a file; its layout, its line ends and the order of its keys are no part of it.
 * Where `ordered` is false, nor is the order of entries that have a name or number of their own.
 */
export function meaningOf(files: RecordBytes, path: string, ordered = true): Meaning {
  const text = textOf(files, path)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  if (path.endsWith('.json')) return new Map(leaves(JSON.parse(text), ordered));
  const { frontmatter, content } = parseFrontmatter(text.replace(/(?<=[^ -~])\n +(?=[^ -~])/g, ''));
  return new Map([...leaves(frontmatter, ordered), ['body', characters(content)]]);
}

/** Values by their path. */
export function leaves(value: unknown, ordered = true, path = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  const entries = Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, ordered, `${path}/${Array.isArray(value) && !ordered ? nameOf(inner, key) : key}`),
  );
  return Array.isArray(value) ? [[`${path}/length`, String(value.length)], ...entries] : entries;
}

function nameOf(entry: unknown, key: string): string {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'object' || entry === null) return key;
  const { id, slug, number, term, from } = entry as Record<string, unknown>;
  return String(id ?? slug ?? number ?? term ?? from ?? key);
}

/** The characters of a text: a line break is a blank, or beside Chinese nothing; empty lines, headings, boxes and pages on a line of their own part paragraphs; a sign that is escaped is itself. */
function characters(body: string): string {
  const parted = body
    .replace(/^(?:#.*|<\/?Box[^/>]*>|<Page[^>]*>)$/gm, '\n$&\n')
    .replace(/ {2,}\n/g, '<br />\n');
  const paragraphs = parted.trim().split(/\n[ \t]*\n\s*/);
  return paragraphs
    .map((text) =>
      text
        .replace(/(?<=[^ -~])[ \t]*\n[ \t]*(?=[^ -~])/g, '')
        .replace(/\s+/g, ' ')
        .replaceAll(' />', '/>')
        .replace(/\\(?=[!-/:-@[-`{-~])/g, ''),
    )
    .join('\n\n');
}
