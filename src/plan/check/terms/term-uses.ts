import { type Faults, faultIn } from '../../record/fault.ts';
import type { PlanRecord } from '../../record/record.ts';
import type { Source } from '../../text/edition-texts.ts';
import type { RichText } from '../../text/rich-text.ts';
import { voiceOf } from '../../text-keys.ts';

/** Stops where a term is never used, where a string of it does not stand in the text, or where two terms share one. */
export function* checkTermUses({ record, texts }: Source): Faults {
  const plan = [...texts].filter(([key]) => voiceOf(key) === 'plan').map(([, text]) => text);
  const spans = plan.flatMap((text) => text.spans);
  const used = new Set(spans.flatMap((span) => (span.kind === 'term' ? span.slug : [])));
  for (const [slug, { data }] of record.terms) {
    const file = `terms/${slug}.mdx`;
    if (data.uses ? !used.has(slug) : data.note !== undefined || !data.sources)
      yield faultIn(record, {
        file,
        field: 'uses',
        found: data.uses ? 'strings that no text of the plan has' : 'none',
        expected: 'at least one use, or the sources that have the term',
        mend: 'write the strings as the text has them',
      });
    for (const string of data.except ?? [])
      if (!isException(string, data.uses ?? [], plan))
        yield faultIn(record, {
          file,
          field: 'except',
          found: `“${string}”`,
          expected: 'a string of the text with one of the uses in it',
          mend: 'copy it from the text',
        });
  }
  yield* checkOwners(record);
}

function isException(string: string, uses: readonly string[], plan: readonly RichText[]): boolean {
  return uses.some((use) => string.includes(use)) && plan.some(({ text }) => text.includes(string));
}

function* checkOwners(record: PlanRecord): Faults {
  const owners = new Map<string, string>();
  for (const [slug, { data }] of record.terms)
    for (const use of data.uses ?? []) {
      const owner = owners.get(use);
      if (owner !== undefined)
        yield faultIn(record, {
          file: `terms/${slug}.mdx`,
          field: 'uses',
          found: `“${use}”, which ${owner} has too`,
          expected: 'a string that one term alone has',
          mend: 'give it to one of the two, or write a longer string',
        });
      owners.set(use, slug);
    }
}
