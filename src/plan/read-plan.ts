import { type Edition, editionList } from '../editions/editions.ts';
import { assemblePlan } from './assemble/plan.ts';
import { checkRecord } from './check/record.ts';
import { collections } from './record/collections.ts';
import { readRecord } from './record/read-record.ts';
import { type ConversionLedger, characterChoices } from './text/conversion-ledger.ts';
import {
  editionTexts,
  readSource,
  type Source,
  scriptOf,
  type TermbaseEntry,
  termbaseTexts,
} from './text/edition-texts.ts';
import type { Plan } from './types.ts';

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
  const source = readSource(await readRecord(collections, plan));
  checkRecord(source);
  return source;
}

/** The same plan in the other language: Chinese for English, English for Chinese. */
export function otherLanguage(plan: Plan): Promise<Plan> {
  return readPlan(plan.id, plan.edition === 'en' ? 'zh-hans' : 'en');
}
