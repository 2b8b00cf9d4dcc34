import { convertedEditions, type Edition, editionList } from '../../src/editions/editions.ts';
import { checkedSource, planIn } from '../../src/plan/edition.ts';
import { gatherRecord, planFolders } from '../../src/plan/record/gather-record.ts';
import { characterChoices } from '../../src/plan/text/conversion-ledger.ts';
import type { Source } from '../../src/plan/text/edition-texts.ts';
import { termbaseTexts } from '../../src/plan/text/termbase.ts';
import type { Plan } from '../../src/plan/types.ts';
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
  const plans = await planFolders(collections);
  return Promise.all(
    plans.map(async (plan) => inEditions(checkedSource(await gatherRecord(collections, plan)))),
  );
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
