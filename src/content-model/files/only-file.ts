import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { RecordError } from '../record-error.ts';
import { type FileKind, readContentFile } from './read-file.ts';

/** The folder of the record; CONTENT_FOLDER names another. */
export const { CONTENT_FOLDER: contentFolder = 'content' } = process.env;

/** What a file of which the record has one says; null where it is not there, a RecordError where it is wrong. */
export function readOnlyFile<Schema extends z.ZodType>(kind: FileKind<Schema>): z.output<Schema> | null {
  const file = join(contentFolder, kind.path);
  if (!existsSync(file)) return null;
  if (statSync(file).isFile()) return readContentFile(kind.path, readFileSync(file), kind).data;
  throw new RecordError({
    file: `content/${kind.path}`,
    field: '(file)',
    found: 'a folder',
    expected: 'a file',
    mend: 'put the file itself there',
  });
}
