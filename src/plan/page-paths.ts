import { type Edition, editionList, editionOf } from '../editions/editions.ts';
import { readEditions, readPlan } from './read-plan.ts';
import { readPlanFolders } from './record/read-record.ts';
import type { Plan } from './types.ts';

/** Ids of the plans of the record. */
export function planIds(): Promise<string[]> {
  return readPlanFolders();
}

/** The plan that the pages about the site itself show or lead to. */
export async function leadingPlan(edition: Edition): Promise<Plan> {
  const [first = ''] = await planIds();
  return readPlan(first, edition);
}

/** Every plan in every edition, for what is made of all of them. */
export async function allPlans(): Promise<Record<Edition, Plan>[]> {
  const ids = await planIds();
  return Promise.all(ids.map(readEditions));
}

/** Every edition, as the addresses of pages about the site itself need them. */
export function editionPaths(): { params: { edition: Edition } }[] {
  return editionList.map((edition) => ({ params: { edition } }));
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

/** Paths of the pages that a plan has one of for each entry, in every edition. */
export async function entryPaths<Entry extends Record<string, string>>(entries: (plan: Plan) => Entry[]) {
  const paths = await planPaths();
  const pages = paths.map(async ({ params }) => {
    const plan = await readPlan(params.plan, params.edition);
    return entries(plan).map((entry) => ({ params: { ...params, ...entry } }));
  });
  return (await Promise.all(pages)).flat();
}

/** Paths of what a plan has one of for each chapter, in every edition. */
export function chapterPaths() {
  return entryPaths(({ chapters }) => chapters.map(({ slug }) => ({ chapter: slug })));
}

/** Paths of what a plan has one of for each indicator, in every edition. */
export function indicatorPaths() {
  return entryPaths(({ indicators }) => indicators.map(({ slug }) => ({ indicator: slug })));
}
