import { faultIn } from '../record/fault.ts';
import type { Source } from '../text/edition-texts.ts';

/** Stops where a term names a part or another term that is not there. */
export function checkTerms(source: Source): void {
  const { record } = source;
  for (const [slug, { data }] of record.terms) {
    const file = `terms/${slug}.mdx`;
    for (const member of data.members ?? [])
      if (!data.definition.includes(member))
        throw faultIn(source.record, {
          file,
          field: 'members',
          found: `“${member}”`,
          expected: 'a part of the definition, as it stands there',
          mend: 'copy it from the definition',
        });
    for (const related of data.related ?? [])
      if (!record.terms.has(related))
        throw faultIn(source.record, {
          file,
          field: 'related',
          found: related,
          expected: 'the slug of a term',
          mend: 'correct the slug',
        });
  }
}
