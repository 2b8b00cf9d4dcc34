import type { CollectionEntry, CollectionKey } from 'astro:content';
import { RecordError } from '../../content-model/record-error.ts';
import type { PlanRecord, TextFile } from './record.ts';

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
export async function readRecord(collections: Collections, plan: string): Promise<PlanRecord> {
  const all = async <Name extends CollectionKey>(name: Name) =>
    (await collections(name)).filter(({ id }) => id.startsWith(`${plan}/`));
  const one = async <Name extends CollectionKey>(
    name: Name,
    file: string,
  ): Promise<CollectionEntry<Name>['data']> => {
    const [entry] = await all(name);
    if (entry) return entry.data;
    throw new RecordError({
      file: `content/${plan}/${file}`,
      field: '(file)',
      found: 'no such file',
      expected: 'the file',
      mend: 'add it as content/README.md describes',
    });
  };
  return {
    folder: `content/${plan}`,
    plan: await one('plans', 'plan.json'),
    notice: await one('notices', 'notice.json'),
    chapters: textFiles(await all('chapters')),
    tables: dataFiles(await all('tables')),
    terms: textFiles(await all('terms')),
    indicators: dataFiles(await all('indicators')),
    statements: (await one('statements', 'statements.json')).statements,
    projects: (await one('projects', 'projects.json')).projects,
    organizations: (await one('organizations', 'organizations.json')).organizations,
    corrections: (await one('corrections', 'corrections.json')).corrections,
    wording: await one('wordings', 'editions/zh-Hant/wording.json'),
    translation: {
      plan: await one('planWords', 'editions/en/plan.json'),
      notice: await one('noticeWords', 'editions/en/notice.json'),
      chapters: textFiles(await all('chapterWords')),
      tables: dataFiles(await all('tableWords')),
      terms: textFiles(await all('termWords')),
      indicators: await one('indicatorWords', 'editions/en/indicators.json'),
      statements: await one('statementWords', 'editions/en/statements.json'),
      projects: await one('projectWords', 'editions/en/projects.json'),
      organizations: await one('organizationWords', 'editions/en/organizations.json'),
      corrections: await one('correctionWords', 'editions/en/corrections.json'),
      termbase: (await one('termbases', 'editions/en/termbase.json')).entries,
    },
  };
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
