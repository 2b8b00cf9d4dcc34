import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { type FileKind, readContentFile } from './read-file.ts';

/** The folder of the record; CONTENT_FOLDER names another. */
export const { CONTENT_FOLDER: contentFolder = 'content' } = process.env;

/** What a file of which the record has one says; null where it is not there, a RecordError where it is wrong. */
export function readOnlyFile<Schema extends z.ZodType>(kind: FileKind<Schema>): z.output<Schema> | null {
  const file = join(contentFolder, kind.path);
  return existsSync(file) ? readContentFile(kind.path, readFileSync(file), kind).data : null;
}
