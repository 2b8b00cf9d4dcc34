import type { CollectionEntry, CollectionKey } from 'astro:content';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentFiles, contentPaths } from '../../src/content-model/content-files.ts';
import { listFiles } from '../../src/content-model/files/list-files.ts';
import { checkPaths, fitsPath } from '../../src/content-model/files/paths.ts';
import {
  type ContentEntry,
  type FileKind,
  readContentFile,
} from '../../src/content-model/files/read-file.ts';
import { type Collections, gatherRecord } from '../../src/plan/record/gather-record.ts';
import type { PlanRecord } from '../../src/plan/record/record.ts';

/** Folder of the plan whose record the tests read. */
export const recordFolder = 'content/jiangyin-hitech-2021-2025';

/** The files of a record: paths below its folder to bytes; an empty folder is a path that ends in a slash. */
export type RecordBytes = ReadonlyMap<string, Uint8Array>;

/** Reads the record of a plan from its files, as the site reads it from its collections. */
export function readRecordFiles(folder = recordFolder): Promise<PlanRecord> {
  return gatherRecord(collectionsOf(bytesOf([folder])), basename(folder));
}

/** Reads one JSON file below a folder. */
export function readJson<Value>(folder: string, file: string): Value {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Value;
}

/** The bytes of all files of some folders of a record. */
export function bytesOf(folders: readonly string[]): Map<string, Uint8Array> {
  return new Map(
    folders.flatMap((folder) =>
      listFiles(folder)
        .filter((path) => !path.endsWith('/'))
        .map((path) => [`${basename(folder)}/${path}`, readFileSync(join(folder, path))]),
    ),
  );
}

/** Reads and checks the files of a record as the site's loader does. */
export function collectionsOf(files: RecordBytes): Collections {
  checkPaths(pathsOf(files), contentPaths);
  const collections = new Map(
    Object.entries(contentFiles).map(([name, kind]) => [name, entriesOf(files, kind, name)]),
  );
  return <Name extends CollectionKey>(name: Name) =>
    Promise.resolve((collections.get(name) ?? []) as CollectionEntry<Name>[]);
}

function entriesOf(files: RecordBytes, kind: FileKind, collection: string) {
  return [...files]
    .filter(([path]) => fitsPath(path, kind.path))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => ({ ...readOnce(path, bytes, kind), collection, filePath: `content/${path}` }));
}

/** What was read from bytes before; a record that is changed in one file is not read anew in the others. */
const known = new WeakMap<Uint8Array, Map<string, ContentEntry>>();

function readOnce(path: string, bytes: Uint8Array, kind: FileKind): ContentEntry {
  const entries = known.get(bytes) ?? new Map<string, ContentEntry>();
  const entry = entries.get(path) ?? readContentFile(path, bytes, kind);
  known.set(bytes, entries.set(path, entry));
  return entry;
}

function pathsOf(files: RecordBytes): string[] {
  const folders = [...files.keys()].flatMap((path) => {
    const names = path.split('/').slice(0, -1);
    return names.map((_, index) => `${names.slice(0, index + 1).join('/')}/`);
  });
  return [...new Set([...folders, ...files.keys()])].sort();
}
