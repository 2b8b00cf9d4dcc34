import { getCollection } from 'astro:content';
import { type Collections, gatherRecord, planFolders } from './gather-record.ts';
import type { PlanRecord } from './record.ts';

/** The files of the record as the site loads them; nothing else in the domain knows of Astro. */
const collections: Collections = (name) => getCollection(name);

/** The files of a plan as validated; throws a RecordError where one is missing. */
export function readRecord(plan: string): Promise<PlanRecord> {
  return gatherRecord(collections, plan);
}

/** Names of the folders of the plans, sorted; throws a RecordError where a plan calls itself otherwise. */
export function readPlanFolders(): Promise<string[]> {
  return planFolders(collections);
}
