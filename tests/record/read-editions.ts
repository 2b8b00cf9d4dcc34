import type { z } from 'astro/zod';
import { type FileKind, readContentFile } from '../../src/content-model/files/read-file.ts';
import { changelogFile } from '../../src/content-model/site/changelog.ts';
import { redirectsFile } from '../../src/content-model/site/redirects.ts';
import { revisionsFile } from '../../src/content-model/site/revisions.ts';
import { convertedEditions, type Edition, editionList, sourceEdition } from '../../src/editions/editions.ts';
import { checkedSource, planIn } from '../../src/plan/edition.ts';
import { throwFirst } from '../../src/plan/record/fault.ts';
import { gatherRecord, planFolders } from '../../src/plan/record/gather-record.ts';
import { characterChoices } from '../../src/plan/text/conversion-ledger.ts';
import type { Source } from '../../src/plan/text/edition-texts.ts';
import { termbaseTexts } from '../../src/plan/text/termbase.ts';
import type { Plan } from '../../src/plan/types.ts';
import { readAddresses } from '../../src/set-up/published/addresses.mjs';
import { siteFaults } from '../../src/site-check/site-faults.ts';
import { collectionsOf, type RecordBytes } from './record-files.ts';

/** All that the pages and files of a plan are made from. */
export interface PlanInEditions {
  source: Source;
  editions: Record<Edition, Plan>;
  termbase: ReturnType<typeof termbaseTexts>;
  characters: ReturnType<typeof characterChoices>[];
}

/** Reads, checks and assembles every plan of a record in every edition as the build does, but without Astro; throws what stops the build. */
export async function readEditions(files: RecordBytes): Promise<PlanInEditions[]> {
  const collections = collectionsOf(files);
  const folders = await planFolders(collections);
  const plans = await Promise.all(
    folders.map(async (plan) => inEditions(checkedSource(await gatherRecord(collections, plan)))),
  );
  throwFirst(
    siteFaults({
      plans: plans.map(({ editions }) => editions[sourceEdition]),
      pages: (await collections('sitePages')).map(({ body = '', filePath = '' }) => ({ body, filePath })),
      changelog: dataOf(files, changelogFile) ?? [],
      revisions: dataOf(files, revisionsFile) ?? [],
      redirects: dataOf(files, redirectsFile) ?? [],
      published: readAddresses(new TextDecoder().decode(files.get('site/addresses.txt'))),
    }),
  );
  return plans;
}

function dataOf<Schema extends z.ZodType>(files: RecordBytes, kind: FileKind<Schema>) {
  const bytes = files.get(kind.path);
  return bytes && readContentFile(kind.path, bytes, kind).data;
}

function inEditions(source: Source): PlanInEditions {
  const plans = editionList.map((edition) => [edition, planIn(source, edition)] as const);
  const editions = Object.fromEntries(plans) as Record<Edition, Plan>;
  return {
    source,
    editions,
    termbase: termbaseTexts(source.record),
    characters: convertedEditions.map((edition) => characterChoices(source.texts, editions[edition].texts)),
  };
}
