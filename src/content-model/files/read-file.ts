import { basename, extname } from 'node:path';
import type { z } from 'astro/zod';
import { RecordError } from '../record-error.ts';
import { describeIssue } from './describe-issue.ts';
import { joinParagraphs } from './page-text.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readJson } from './read-json.ts';
import { readText } from './read-text.ts';

/** A kind of file of the record. */
export interface FileKind<Schema extends z.ZodType = z.ZodType> {
  /** Where its files stand, below the folder of the record; `paths.ts` says what stands for the parts in braces. */
  path: string;
  /** Shape of one file. */
  schema: Schema;
  /** Whether pages render the text of the file as it is; the text of a plan is parsed, not rendered. */
  rendered?: true;
  /** The names that a file with such data may have, without ending, where its data tell. */
  namesOf?(data: z.output<Schema>): readonly string[];
}

/** A file of the record as read and checked. */
export interface ContentEntry<Data = unknown> {
  /** Path below the folder of the record, without ending. */
  id: string;
  data: Data;
  /** The text below the front matter; none in JSON. */
  body?: string;
}

/** Reads a file of the record; throws a RecordError where its bytes, its form, its data or its name are not right. */
export function readContentFile<Schema extends z.ZodType>(
  path: string,
  bytes: Uint8Array,
  kind: FileKind<Schema>,
): ContentEntry<z.output<Schema>> {
  const file = `content/${path}`;
  const text = readText(bytes, file);
  const { data: written, ...rest } = path.endsWith('.json')
    ? { data: readJson(text, file) }
    : readFrontMatter(text, file);
  const { data, error } = kind.schema.safeParse(written);
  const [first, ...more] = (error?.issues ?? []).map((issue) => ({ file, ...describeIssue(issue, written) }));
  if (first)
    throw new RecordError(
      first,
      more.map((fault) => new RecordError(fault)),
    );
  if (kind.rendered && 'body' in rest) joinParagraphs(rest.body, file);
  checkName(path, kind.namesOf?.(data as z.output<Schema>));
  return { id: path.slice(0, -extname(path).length), data: data as z.output<Schema>, ...rest };
}

function checkName(path: string, names: readonly string[] | undefined): void {
  const ending = extname(path);
  const name = basename(path, ending);
  if (!names || names.includes(name)) return;
  throw new RecordError({
    file: `content/${path}`,
    field: '(file name)',
    found: `the name ${name}${ending}`,
    expected: `${names.map((one) => `${one}${ending}`).join(' or ')}, as its number says`,
    mend: 'remove the copy, rename the file or correct the number',
  });
}
