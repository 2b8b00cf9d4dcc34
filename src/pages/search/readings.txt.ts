import type { APIRoute } from 'astro';
import { planIds, readPlan } from '../../plan/read-plan.ts';
import { firstNames, furtherNames } from '../../search/build/name-entries.ts';
import { readingTable } from '../../search/build/reading-table.ts';
import { writeReadings } from '../../search/pinyin.ts';

export const GET: APIRoute = async () => {
  const plans = await Promise.all((await planIds()).map((plan) => readPlan(plan, 'zh-hans')));
  return new Response(writeReadings(readingTable([...plans.flatMap(firstNames), ...plans.flatMap(furtherNames)], new Map())));
};
