import type { APIRoute } from 'astro';
import { taiwanWords } from '../../editions/taiwan-words.ts';
import { planIds, readPlan } from '../../plan/read-plan.ts';
import { foldingTable } from '../../search/build/folding-table.ts';
import { writeFolding } from '../../search/folding-file.ts';

export const GET: APIRoute = async () => {
  const twins: [string, string][] = taiwanWords.flat().map((word) => [word, word]);
  for (const plan of await planIds()) {
    const { texts } = await readPlan(plan, 'zh-hant');
    const source = await readPlan(plan, 'zh-hans');
    for (const [key, { text }] of source.texts) twins.push([text, texts.get(key)?.text ?? text]);
  }
  return new Response(writeFolding({ variants: foldingTable(twins), synonyms: taiwanWords }));
};
