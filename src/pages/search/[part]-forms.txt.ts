import type { APIRoute } from 'astro';
import { searchSynonyms } from '../../editions/search-synonyms.ts';
import { planIds } from '../../plan/page-paths.ts';
import { readPlan } from '../../plan/read-plan.ts';
import { formParts, formsOf } from '../../search/data/build/forms.ts';
import { writeFolding } from '../../search/data/folding-file.ts';

export const getStaticPaths = () => formParts.map((part) => ({ params: { part } }));

export const GET: APIRoute<object, { part: (typeof formParts)[number] }> = async ({ params: { part } }) => {
  const pairs = (await planIds()).map(async (plan) => ({
    source: await readPlan(plan, 'zh-hans'),
    converted: await readPlan(plan, 'zh-hant'),
  }));
  return new Response(writeFolding(formsOf(await Promise.all(pairs), searchSynonyms)[part]));
};
