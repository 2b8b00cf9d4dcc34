import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { RecordError } from '../content-model/record-error.ts';
import { type Edition, editionList, editionOf } from '../editions/editions.ts';
import { assemblePlan } from './assemble.ts';
import { checkRecord } from './check-record.ts';
import { type ConversionLedger, characterChoices } from './conversion-ledger.ts';
import {
  editionTexts,
  readSource,
  type Source,
  scriptOf,
  type TermbaseEntry,
  termbaseTexts,
} from './edition-texts.ts';
import type { PlanRecord, TextFile } from './record.ts';
import type { Plan } from './types.ts';

/** Ids of the plans of the record. */
export async function planIds(): Promise<string[]> {
  const plans = await getCollection('plans');
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

/** Every pair of a plan and an edition, as the addresses of pages need them. */
export async function planPaths(): Promise<{ params: { edition: Edition; plan: string } }[]> {
  const plans = await planIds();
  return plans.flatMap((plan) => editionList.map((edition) => ({ params: { edition, plan } })));
}

/** Every plan, as the addresses of its data need them. */
export async function dataPaths(): Promise<{ params: { plan: string } }[]> {
  const plans = await planIds();
  return plans.map((plan) => ({ params: { plan } }));
}

/** The plan and edition that a page's address names. */
export function planOfPage(params: Record<string, string | undefined>): Promise<Plan> {
  return readPlan(params.plan ?? '', editionOf(params.edition));
}

/** The same plan in the other language: Chinese for English, English for Chinese. */
export function otherLanguage(plan: Plan): Promise<Plan> {
  return readPlan(plan.id, plan.edition === 'en' ? 'zh-hans' : 'en');
}

/** Paths of the pages that a plan has one of for each entry, in every edition. */
export async function entryPaths<Entry extends Record<string, string>>(entries: (plan: Plan) => Entry[]) {
  const paths = await planPaths();
  const pages = paths.map(async ({ params }) => {
    const plan = await readPlan(params.plan, params.edition);
    return entries(plan).map((entry) => ({ params: { ...params, ...entry } }));
  });
  return (await Promise.all(pages)).flat();
}

const sources = new Map<string, Promise<Source>>();
const plans = new Map<string, Promise<Plan>>();

/** Reads a plan in an edition: complete, checked, and the same object every time. Throws a RecordError on a fault of the record. */
export function readPlan(plan: string, edition: Edition): Promise<Plan> {
  return memo(plans, `${plan} ${edition}`, async () => {
    const source = await memo(sources, plan, () => readChecked(plan));
    const texts = editionTexts(source, edition);
    return Object.freeze(
      assemblePlan({
        ...source,
        edition,
        texts,
        sourceTexts: source.texts,
        script: scriptOf(source, edition),
      }),
    );
  });
}

/** A plan in every edition, for what holds them side by side. */
export async function readEditions(plan = ''): Promise<Record<Edition, Plan>> {
  const entries = editionList.map(async (edition) => [edition, await readPlan(plan, edition)] as const);
  return Object.fromEntries(await Promise.all(entries)) as Record<Edition, Plan>;
}

/** The termbase of a plan, its terms in every edition. */
export async function readTermbase(plan = ''): Promise<TermbaseEntry[]> {
  const { record } = await memo(sources, plan, () => readChecked(plan));
  return termbaseTexts(record);
}

/** How the traditional edition of a plan was made. */
export async function readLedger(plan: string): Promise<ConversionLedger> {
  const source = await memo(sources, plan, () => readChecked(plan));
  const { texts } = await readPlan(plan, 'zh-hant');
  return { wording: source.record.wording, characters: characterChoices(source.texts, texts) };
}

/** Plans that a page picks from change while editing; a build reads each once. */
function memo<Value>(
  cache: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  if (import.meta.env.DEV) return make();
  const known = cache.get(key) ?? make();
  cache.set(key, known);
  return known;
}

async function readChecked(plan: string): Promise<Source> {
  const source = readSource(await readRecord(plan));
  checkRecord(source);
  return source;
}

async function readRecord(plan: string): Promise<PlanRecord> {
  const all = <Name extends CollectionKey>(name: Name) =>
    getCollection(name, ({ id }) => id.startsWith(`${plan}/`));
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
