import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { contentFiles } from './content-model/content-files.ts';
import { contentFolder } from './content-model/files/only-file.ts';
import type { FileKind } from './content-model/files/read-file.ts';
import { strictLoader } from './content-model/strict-loader.ts';

function collection<Schema extends z.ZodType>(kind: FileKind<Schema>) {
  return defineCollection({ loader: strictLoader(contentFolder, kind), schema: kind.schema });
}

export const collections = {
  plans: collection(contentFiles.plans),
  notices: collection(contentFiles.notices),
  chapters: collection(contentFiles.chapters),
  tables: collection(contentFiles.tables),
  terms: collection(contentFiles.terms),
  indicators: collection(contentFiles.indicators),
  statements: collection(contentFiles.statements),
  commitments: collection(contentFiles.commitments),
  projects: collection(contentFiles.projects),
  organizations: collection(contentFiles.organizations),
  inShort: collection(contentFiles.inShort),
  subjects: collection(contentFiles.subjects),
  corrections: collection(contentFiles.corrections),
  sources: collection(contentFiles.sources),
  outcomes: collection(contentFiles.outcomes),
  checks: collection(contentFiles.checks),
  wordings: collection(contentFiles.wordings),
  planWords: collection(contentFiles.planWords),
  noticeWords: collection(contentFiles.noticeWords),
  chapterWords: collection(contentFiles.chapterWords),
  tableWords: collection(contentFiles.tableWords),
  termWords: collection(contentFiles.termWords),
  indicatorWords: collection(contentFiles.indicatorWords),
  statementWords: collection(contentFiles.statementWords),
  commitmentWords: collection(contentFiles.commitmentWords),
  projectWords: collection(contentFiles.projectWords),
  organizationWords: collection(contentFiles.organizationWords),
  inShortWords: collection(contentFiles.inShortWords),
  subjectWords: collection(contentFiles.subjectWords),
  correctionWords: collection(contentFiles.correctionWords),
  sourceWords: collection(contentFiles.sourceWords),
  outcomeWords: collection(contentFiles.outcomeWords),
  checkWords: collection(contentFiles.checkWords),
  termbases: collection(contentFiles.termbases),
  sitePages: collection(contentFiles.sitePages),
};
