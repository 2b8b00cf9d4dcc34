import type { APIRoute } from 'astro';
import { taiwanWords } from '../../editions/taiwan-words.ts';
import { planIds, readPlan } from '../../plan/read-plan.ts';
import { foldingTable } from '../../search/build/folding-table.ts';
import { firstNames } from '../../search/build/name-entries.ts';
import { writeFolding } from '../../search/folding-file.ts';

/** The other forms of the characters of names, which most look-ups need, and those of all others. */
const parts = ['name', 'other'] as const;

export const getStaticPaths = () => parts.map((part) => ({ params: { part } }));

export const GET: APIRoute<object, { part: (typeof parts)[number] }> = async ({ params: { part } }) => {
  const twins: [string, string][] = taiwanWords.flat().map((word) => [word, word]);
  const named = new Set<string>();
  for (const id of await planIds()) {
    const plan = await readPlan(id, 'zh-hans');
    const { texts } = await readPlan(id, 'zh-hant');
    for (const [key, { text }] of plan.texts) twins.push([text, texts.get(key)?.text ?? text]);
    for (const char of firstNames(plan).flatMap(({ title, aliases }) => [...title, ...aliases.join('')]))
      named.add(char);
  }
  const variants = [...foldingTable(twins)].filter(([, form]) => named.has(form) === (part === 'name'));
  return new Response(
    writeFolding({ variants: new Map(variants), synonyms: part === 'name' ? [] : taiwanWords }),
  );
};
