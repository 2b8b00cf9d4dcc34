import { type Edition, editionList } from '../../src/editions/editions.ts';
import { assemblePlan } from '../../src/plan/assemble/plan.ts';
import { checkRecord } from '../../src/plan/check/record.ts';
import { planFolders, readRecord } from '../../src/plan/record/read-record.ts';
import { characterChoices } from '../../src/plan/text/conversion-ledger.ts';
import {
  editionTexts,
  readSource,
  type Source,
  scriptOf,
  termbaseTexts,
} from '../../src/plan/text/edition-texts.ts';
import type { Plan } from '../../src/plan/types.ts';
import { collectionsOf, type RecordBytes } from './record-files.ts';

/** All that the pages and files of a plan are made from. */
export interface PlanInEditions {
  source: Source;
  editions: Record<Edition, Plan>;
  termbase: ReturnType<typeof termbaseTexts>;
  characters: ReturnType<typeof characterChoices>;
}

/** Reads, checks and assembles every plan of a record in every edition as the build does, but without Astro; throws what stops the build. */
export async function readEditions(files: RecordBytes): Promise<PlanInEditions[]> {
  const collections = collectionsOf(files);
  const plans = await planFolders(collections);
  return Promise.all(
    plans.map(async (plan) => {
      const source = readSource(await readRecord(collections, plan));
      checkRecord(source);
      return inEditions(source);
    }),
  );
}

function inEditions(source: Source): PlanInEditions {
  const plans = editionList.map((edition) => {
    const texts = editionTexts(source, edition);
    const script = scriptOf(source, edition);
    return [edition, assemblePlan({ ...source, edition, texts, sourceTexts: source.texts, script })] as const;
  });
  const editions = Object.fromEntries(plans) as Record<Edition, Plan>;
  return {
    source,
    editions,
    termbase: termbaseTexts(source.record),
    characters: characterChoices(source.texts, editions['zh-hant'].texts),
  };
}
