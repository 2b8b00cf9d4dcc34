import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseFrontmatter } from 'astro/markdown';
import { indicatorSchema } from '../../src/content-model/indicator.ts';
import { planSchema, planWordsSchema } from '../../src/content-model/plan.ts';
import type { PlanRecord, TextFile, Translation } from '../../src/plan/record/record.ts';

/** Folder of the plan whose record the tests read. */
export const recordFolder = 'content/jiangyin-hitech-2021-2025';

/** Reads the record of a plan from its files, as the site reads it from its collections. */
export function readRecordFiles(folder = recordFolder): PlanRecord {
  return {
    folder,
    plan: planSchema.parse(readJson(folder, 'plan.json')),
    notice: readJson(folder, 'notice.json'),
    chapters: readTexts(folder, 'chapters'),
    tables: readTables(folder, 'tables'),
    terms: readTexts(folder, 'terms'),
    indicators: new Map(
      [...readTables(folder, 'indicators')].map(([slug, data]) => [slug, indicatorSchema.parse(data)]),
    ),
    statements: readJson<Pick<PlanRecord, 'statements'>>(folder, 'statements.json').statements,
    projects: readJson<Pick<PlanRecord, 'projects'>>(folder, 'projects.json').projects,
    organizations: readJson<Pick<PlanRecord, 'organizations'>>(folder, 'organizations.json').organizations,
    corrections: readJson<Pick<PlanRecord, 'corrections'>>(folder, 'corrections.json').corrections,
    wordings: { 'zh-hant': readJson(folder, 'editions/zh-Hant/wording.json') },
    translations: { en: readTranslation(join(folder, 'editions/en')) },
  };
}

/** Reads one JSON file below a folder. */
export function readJson<Value>(folder: string, file: string): Value {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Value;
}

function readTranslation(folder: string): Translation {
  return {
    plan: planWordsSchema.parse(readJson(folder, 'plan.json')),
    notice: readJson(folder, 'notice.json'),
    chapters: readTexts(folder, 'chapters'),
    tables: readTables(folder, 'tables'),
    terms: readTexts(folder, 'terms'),
    indicators: readJson(folder, 'indicators.json'),
    statements: readJson(folder, 'statements.json'),
    projects: readJson(folder, 'projects.json'),
    organizations: readJson(folder, 'organizations.json'),
    corrections: readJson(folder, 'corrections.json'),
    termbase: readJson<{ entries: Translation['termbase'] }>(folder, 'termbase.json').entries,
  };
}

function readTexts<Data>(folder: string, part: string): Map<string, TextFile<Data>> {
  return new Map(
    filesOf(folder, part, '.mdx').map((file) => {
      const { frontmatter, content } = parseFrontmatter(readFileSync(file, 'utf8'));
      return [basename(file, '.mdx'), { data: frontmatter as Data, body: content, file }];
    }),
  );
}

function readTables<Data>(folder: string, part: string): Map<string, Data> {
  return new Map(
    filesOf(folder, part, '.json').map((file) => [basename(file, '.json'), readJson<Data>('.', file)]),
  );
}

function filesOf(folder: string, part: string, ending: string): string[] {
  const files = readdirSync(join(folder, part)).filter((file) => file.endsWith(ending));
  return files.sort().map((file) => join(folder, part, file));
}
