import type { APIRoute } from 'astro';
import { planIds, readPlan } from '../../plan/read-plan.ts';
import { firstNames, otherNames } from '../../search/build/name-entries.ts';
import { readingTable } from '../../search/build/reading-table.ts';
import { headingEntries } from '../../search/build/section-entries.ts';
import { writeReadings } from '../../search/pinyin.ts';

export const GET: APIRoute = async () => {
  const plans = await Promise.all((await planIds()).map((plan) => readPlan(plan, 'zh-hans')));
  const names = [firstNames, headingEntries, otherNames].flatMap((list) => plans.flatMap(list));
  return new Response(writeReadings(readingTable(names, new Map())));
};
