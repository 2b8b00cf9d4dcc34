import type { CollectionEntry, CollectionKey } from 'astro:content';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { contentFiles, contentPaths } from '../content-model/content-files.ts';
import { listFiles } from '../content-model/files/list-files.ts';
import { fitsPath, pathFaults } from '../content-model/files/paths.ts';
import { type ContentEntry, type FileKind, readContentFile } from '../content-model/files/read-file.ts';
import { RecordError } from '../content-model/record-error.ts';
import { editionList } from '../editions/editions.ts';
import { checkRecord, checkWithoutTexts } from '../plan/check/record.ts';
import { checkAlignment } from '../plan/check/translations/alignment.ts';
import { planIn } from '../plan/edition.ts';
import { type Collections, gatherRecord, planFolders } from '../plan/record/gather-record.ts';
import { everyTranslation } from '../plan/record/record.ts';
import { readSource, translatedTexts } from '../plan/text/edition-texts.ts';
import { parseText } from '../plan/text/parse-text.ts';
import { sharingFaults } from '../plan/together/sharing.ts';
import type { Plan } from '../plan/types.ts';
import { publishedAddresses } from '../published-addresses.ts';
import { siteFaults } from '../site-check/site-faults.ts';

/** What a check of the record comes to. */
export interface Findings {
  files: number;
  plans: string[];
  /** Every fault that could be found, in the order of finding. */
  faults: RecordError[];
}

/**
 * Reads and checks every plan below a folder and finds every fault that can be found: those of the
 * files one by one, then in each plan whose files are sound what does not fit together.
 */
export async function findFaults(folder: string): Promise<Findings> {
  const faults: RecordError[] = [];
  const paths = attempt(faults, () => listFiles(folder)) ?? [];
  faults.push(...pathFaults(paths, contentPaths));
  const collections = readFiles(folder, paths, faults);
  const plans = paths.filter((path) => fitsPath(path, '{plan}/')).map((path) => path.slice(0, -1));
  const sound = plans.filter(
    (plan) => !faults.some(({ fault: { file } }) => file.startsWith(`content/${plan}/`)),
  );
  if (sound.length === plans.length) await collect(faults, () => planFolders(collections));
  const read: Plan[] = [];
  faults.push(...(await faultsOfTexts(collections)));
  for (const plan of sound) faults.push(...(await faultsOfPlan(collections, plan, read)));
  const changes = await collect(faults, () => import('../changelog.ts'));
  await collect(faults, () => import('../versions.ts'));
  const moved = await collect(faults, () => import('../redirects.ts'));
  const changed = await collect(faults, () => import('../revisions.ts'));
  if (read.length === plans.length) {
    faults.push(...sharingFaults(read));
    const pages = (await collections('sitePages')).map(({ body = '', filePath = '' }) => ({
      body,
      filePath,
    }));
    faults.push(
      ...siteFaults({
        plans: read,
        pages,
        changelog: changes?.changelog ?? [],
        revisions: changed?.revisions ?? [],
        redirects: moved?.redirects ?? [],
        published: publishedAddresses,
      }),
    );
  }
  return { files: paths.filter((path) => !path.endsWith('/')).length, plans, faults: onlyOnce(faults) };
}

/** A file as read, and where it stands. */
type Entry = ContentEntry & { filePath: string };

/** Reads every file by itself; what is wrong with one is added to the faults, and the file is left out. */
function readFiles(folder: string, paths: readonly string[], faults: RecordError[]): Collections {
  const readKind = (kind: FileKind): Entry[] =>
    paths
      .filter((path) => fitsPath(path, kind.path))
      .flatMap(
        (path) => attempt(faults, () => readContentFile(path, readFileSync(join(folder, path)), kind)) ?? [],
      )
      .map((entry) => ({ ...entry, filePath: `content/${entry.id}${extname(kind.path)}` }));
  const collections = new Map(Object.entries(contentFiles).map(([name, kind]) => [name, readKind(kind)]));
  return <Name extends CollectionKey>(name: Name) =>
    Promise.resolve((collections.get(name) ?? []) as unknown as CollectionEntry<Name>[]);
}

/** The faults of every text by itself, of a plan with faults elsewhere too. */
async function faultsOfTexts(collections: Collections): Promise<RecordError[]> {
  const faults: RecordError[] = [];
  const kinds = ['chapters', 'terms', 'chapterWords', 'termWords'] as const;
  const texts = await Promise.all(kinds.map((kind) => collections(kind)));
  for (const { body = '', filePath = '' } of texts.flat()) attempt(faults, () => parseText(body, filePath));
  return faults;
}

/**
 * The faults of a plan whose files are sound: of its parts together, as far as its texts can be read; of each
 * translation whose texts can be read; where there are none, of its editions. A sound plan is added to those read.
 */
async function faultsOfPlan(collections: Collections, plan: string, read: Plan[]): Promise<RecordError[]> {
  const faults: RecordError[] = [];
  const record = await collect(faults, () => gatherRecord(collections, plan));
  if (!record) return faults;
  const source = attempt(faults, () => readSource(record));
  if (!source) return [...faults, ...checkWithoutTexts(record)];
  faults.push(...checkRecord(source));
  for (const { edition } of everyTranslation(record)) {
    const translation = attempt(faults, () => translatedTexts(source, edition));
    if (translation) faults.push(...checkAlignment(source, translation, edition));
  }
  if (faults.length > 0) return faults;
  const [own] = editionList.map((edition) => attempt(faults, () => planIn(source, edition)));
  if (own) read.push(own);
  return faults;
}

function attempt<Result>(faults: RecordError[], make: () => Result): Result | undefined {
  try {
    return make();
  } catch (error) {
    faults.push(...faultsIn(error));
    return undefined;
  }
}

async function collect<Result>(
  faults: RecordError[],
  make: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await make();
  } catch (error) {
    faults.push(...faultsIn(error));
    return undefined;
  }
}

function faultsIn(error: unknown): RecordError[] {
  if (error instanceof RecordError) return [error, ...error.more];
  throw error;
}

function onlyOnce(faults: readonly RecordError[]): RecordError[] {
  return [...new Map(faults.map((fault) => [fault.message, fault])).values()];
}
