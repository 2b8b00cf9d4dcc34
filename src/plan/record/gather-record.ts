import type { CollectionEntry, CollectionKey } from 'astro:content';
import { RecordError } from '../../content-model/record-error.ts';
import { convertedEditions, type Edition, translatedEditions } from '../../editions/editions.ts';
import { fileInEdition } from './fault.ts';
import type { PlanRecord, TextFile, Translation } from './record.ts';

/** Gives the files of a kind as validated: the site's collections, or what a test reads. */
export type Collections = <Name extends CollectionKey>(name: Name) => Promise<CollectionEntry<Name>[]>;

/** Names of the folders of the plans, sorted; throws a RecordError where a plan calls itself otherwise. */
export async function planFolders(collections: Collections): Promise<string[]> {
  const plans = await collections('plans');
  return plans.map(({ id, data }) => folderOf(id, data.id)).sort();
}

function folderOf(entry: string, id: string): string {
  const [folder = ''] = entry.split('/');
  if (id === folder) return folder;
  throw new RecordError({
    file: `content/${folder}/plan.json`,
    field: 'id',
    found: id,
    expected: folder,
    mend: 'give the plan and its folder the same name',
  });
}

/** The files of a plan as validated; throws a RecordError where one is missing. */
export async function gatherRecord(collections: Collections, plan: string): Promise<PlanRecord> {
  const folder = new Folder(collections, plan);
  return {
    folder: `content/${plan}`,
    plan: await folder.one('plans', 'plan.json'),
    notice: await folder.one('notices', 'notice.json'),
    chapters: textFiles(await folder.all('chapters')),
    tables: dataFiles(await folder.all('tables')),
    terms: textFiles(await folder.all('terms')),
    indicators: dataFiles(await folder.all('indicators')),
    statements: (await folder.one('statements', 'statements.json')).statements,
    commitments: await folder.one('commitments', 'commitments.json'),
    projects: (await folder.one('projects', 'projects.json')).projects,
    inShort: await folder.one('inShort', 'in-short.json'),
    ...(await folder.one('organizations', 'organizations.json')),
    subjects: dataFiles(await folder.all('subjects')),
    corrections: (await folder.one('corrections', 'corrections.json')).corrections,
    sources: await folder.one('sources', 'sources.json'),
    outcomes: await folder.one('outcomes', 'outcomes.json'),
    checks: await folder.one('checks', 'checks.json'),
    wordings: await byEdition(convertedEditions, (edition) =>
      folder.of(edition).one('wordings', 'wording.json'),
    ),
    translations: await byEdition(translatedEditions, (edition) => readTranslation(folder.of(edition))),
  };
}

async function readTranslation(folder: Folder): Promise<Translation> {
  return {
    plan: await folder.one('planWords', 'plan.json'),
    notice: await folder.one('noticeWords', 'notice.json'),
    chapters: textFiles(await folder.all('chapterWords')),
    tables: dataFiles(await folder.all('tableWords')),
    terms: textFiles(await folder.all('termWords')),
    indicators: await folder.one('indicatorWords', 'indicators.json'),
    statements: await folder.one('statementWords', 'statements.json'),
    commitments: await folder.one('commitmentWords', 'commitments.json'),
    projects: await folder.one('projectWords', 'projects.json'),
    organizations: await folder.one('organizationWords', 'organizations.json'),
    inShort: await folder.one('inShortWords', 'in-short.json'),
    subjects: await folder.one('subjectWords', 'subjects.json'),
    corrections: await folder.one('correctionWords', 'corrections.json'),
    sources: await folder.one('sourceWords', 'sources.json'),
    outcomes: await folder.one('outcomeWords', 'outcomes.json'),
    checks: await folder.one('checkWords', 'checks.json'),
    termbase: (await folder.one('termbases', 'termbase.json')).entries,
  };
}

/** A folder of the record: that of a plan, or of an edition of it. */
class Folder {
  readonly #collections: Collections;
  readonly #path: string;

  constructor(collections: Collections, path: string) {
    this.#collections = collections;
    this.#path = path;
  }

  of(edition: Edition): Folder {
    return new Folder(this.#collections, `${this.#path}/${fileInEdition(edition, '')}`.replace(/\/$/, ''));
  }

  async all<Name extends CollectionKey>(name: Name): Promise<CollectionEntry<Name>[]> {
    const entries = await this.#collections(name);
    return entries.filter(({ id }) => id.startsWith(`${this.#path}/`));
  }

  async one<Name extends CollectionKey>(name: Name, file: string): Promise<CollectionEntry<Name>['data']> {
    const [entry] = await this.all(name);
    if (entry) return entry.data;
    throw new RecordError({
      file: `content/${this.#path}/${file}`,
      field: '(file)',
      found: 'no such file',
      expected: 'the file',
      mend: 'add it as content/README.md describes',
    });
  }
}

async function byEdition<Value>(
  list: readonly Edition[],
  read: (edition: Edition) => Promise<Value>,
): Promise<Partial<Record<Edition, Value>>> {
  const found: Partial<Record<Edition, Value>> = {};
  for (const edition of list) found[edition] = await read(edition);
  return found;
}

interface Entry<Data> {
  id: string;
  data: Data;
  body?: string | undefined;
  filePath?: string | undefined;
}

function textFiles<Data>(entries: Entry<Data>[]): Map<string, TextFile<Data>> {
  return new Map(
    entries.map(({ id, data, body = '', filePath = id }) => [nameOf(id), { data, body, file: filePath }]),
  );
}

function dataFiles<Data>(entries: Entry<Data>[]): Map<string, Data> {
  return new Map(entries.map(({ id, data }) => [nameOf(id), data]));
}

function nameOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
