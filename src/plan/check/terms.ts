import { faultIn, fileInEdition } from '../record/fault.ts';
import { everyTranslation, type PlanRecord } from '../record/record.ts';
import type { Source } from '../text/edition-texts.ts';

/** Stops where a term names a part, a piece of itself or another term that is not there. */
export function checkTerms({ record }: Source): void {
  for (const [slug, { data }] of record.terms) {
    const file = `terms/${slug}.mdx`;
    for (const member of data.members ?? [])
      if (!data.definition.includes(member))
        throw notInDefinition(record, { file, field: 'members', found: member });
    for (const related of data.related ?? [])
      if (!record.terms.has(related))
        throw faultIn(record, {
          file,
          field: 'related',
          found: related,
          expected: 'the slug of a term',
          mend: 'correct the slug',
        });
    checkGroups(record, file, data);
    for (const { edition, words } of everyTranslation(record))
      checkWords(record, fileInEdition(edition, file), words.terms.get(slug)?.data);
  }
}

type TermData = PlanRecord['terms'] extends Map<string, { data: infer Data }> ? Data : never;

/** The pieces stand in the coinage one behind the other, and all members belong to one. */
function checkGroups(record: PlanRecord, file: string, data: TermData): void {
  const { groups, term, members = [] } = data;
  if (!groups) return;
  let from = 0;
  for (const { head } of groups) {
    const at = term.indexOf(head, from);
    if (at < 0)
      throw faultIn(record, {
        file,
        field: 'groups',
        found: `“${head}”`,
        expected: 'a piece of the coinage, behind the piece before it',
        mend: 'copy it from the coinage',
      });
    from = at + head.length;
  }
  const shared = groups.reduce((sum, group) => sum + (group.members ?? 0), 0);
  if (shared !== members.length)
    throw faultIn(record, {
      file,
      field: 'groups',
      found: `${shared} members in the groups`,
      expected: `${members.length}, all of the members`,
      mend: 'correct the numbers of members',
    });
  checkLabels(record, file, data);
}

/** The words of the pieces in a translation, which may order them otherwise. */
function checkWords(record: PlanRecord, file: string, data: Words | undefined): void {
  const said = `${data?.term} ${data?.definition}`.toLowerCase();
  for (const { head } of data?.groups ?? [])
    if (!said.includes(head.toLowerCase()))
      throw faultIn(record, {
        file,
        field: 'groups',
        found: `“${head}”`,
        expected: 'words of the coinage or of its definition',
        mend: 'copy them from there',
      });
  if (data) checkLabels(record, file, data);
}

type Words = Pick<TermData, 'term' | 'definition' | 'groups'>;

function checkLabels(record: PlanRecord, file: string, { definition, groups = [] }: Words): void {
  for (const { label = '' } of groups)
    if (!definition.includes(label)) throw notInDefinition(record, { file, field: 'groups', found: label });
}

function notInDefinition(
  record: PlanRecord,
  { found, ...place }: { file: string; field: string; found: string },
) {
  return faultIn(record, {
    ...place,
    found: `“${found}”`,
    expected: 'a part of the definition, as it stands there',
    mend: 'copy it from the definition',
  });
}
