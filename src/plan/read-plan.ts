import { convertedEditions, type Edition, editionList, editions } from '../editions/editions.ts';
import { checkedSource, planIn } from './edition.ts';
import { readPlanFolders, readRecord } from './record/read-record.ts';
import { type ConversionLedger, characterChoices } from './text/conversion-ledger.ts';
import type { Source } from './text/edition-texts.ts';
import { type TermbaseEntry, termbaseTexts } from './text/termbase.ts';
import { type Shared, type SharedKind, sharedKey, sharedThings } from './together/sharing.ts';
import type { Plan } from './types.ts';

const sources = new Map<string, Promise<Source>>();
const plans = new Map<string, Promise<Plan>>();
const sharing = new Map<string, Promise<ReturnType<typeof sharedThings>>>();

/** Reads a plan in an edition: complete, checked, and the same object every time. Throws a RecordError on a fault of the record. */
export function readPlan(plan: string, edition: Edition): Promise<Plan> {
  return remember(plans, `${plan} ${edition}`, async () => planIn(await readSourceOf(plan), edition));
}

/** Every plan of the record in an edition, in the order of their ids. */
export async function readPlans(edition: Edition): Promise<Plan[]> {
  const folders = await readPlanFolders();
  return Promise.all(folders.map((plan) => readPlan(plan, edition)));
}

/** What the record of another plan says is the same thing as one of a plan, in the order of the plans. */
export async function readShared(plan: Plan, kind: SharedKind, slug: string): Promise<Shared[]> {
  const shared = await remember(sharing, plan.edition, async () =>
    sharedThings(await readPlans(plan.edition)),
  );
  return shared.get(sharedKey(kind, plan.id, slug)) ?? [];
}

/** A plan in every edition, for what holds them side by side. */
export async function readEditions(plan = ''): Promise<Record<Edition, Plan>> {
  const entries = editionList.map(async (edition) => [edition, await readPlan(plan, edition)] as const);
  return Object.fromEntries(await Promise.all(entries)) as Record<Edition, Plan>;
}

/** The same plan in every edition but its own, for what names a thing in all languages. */
export function readOthers({ id, edition }: Plan): Promise<Plan[]> {
  return Promise.all(editionList.filter((other) => other !== edition).map((other) => readPlan(id, other)));
}

/** The same plan in the edition that is shown beside it. */
export function readCounterpart({ id, edition }: Plan): Promise<Plan> {
  return readPlan(id, editions[edition].counterpart);
}

/** The termbase of a plan, its terms in every edition. */
async function readTermbase(plan = ''): Promise<TermbaseEntry[]> {
  return termbaseTexts((await readSourceOf(plan)).record);
}

/** What the files of a plan's data are made of. */
export async function readFileSources(plan = '') {
  const [plans, termbase] = await Promise.all([readEditions(plan), readTermbase(plan)]);
  return { plans, termbase };
}

/** How the editions of a plan in another script were made, in the order of the editions. */
export async function readLedgers(plan: string): Promise<ConversionLedger[]> {
  const { record, texts: source } = await readSourceOf(plan);
  const ledgers = convertedEditions.map(async (edition): Promise<ConversionLedger> => {
    const { texts } = await readPlan(plan, edition);
    const wording = record.wordings[edition] ?? { phrases: [], characters: [] };
    return { edition, wording, characters: characterChoices(source, texts) };
  });
  return Promise.all(ledgers);
}

function readSourceOf(plan: string): Promise<Source> {
  return remember(sources, plan, async () => checkedSource(await readRecord(plan)));
}

/** Plans change while they are edited; a build reads each once. */
function remember<Value>(
  cache: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  if (import.meta.env.DEV) return make();
  const known = cache.get(key) ?? make();
  cache.set(key, known);
  return known;
}
