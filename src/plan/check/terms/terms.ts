import { type Faults, faultIn, fileInEdition } from '../../record/fault.ts';
import { everyTranslation, type PlanRecord, type TermRecord } from '../../record/record.ts';
import type { Source } from '../../text/edition-texts.ts';
import { checkTermDefinition } from './term-definitions.ts';
import { checkTermUses } from './term-uses.ts';

/** Stops where a term names a part, a piece of itself, a use, a source or another term that is not there. */
export function* checkTerms(source: Source): Faults {
  const { record } = source;
  for (const [slug, { data }] of record.terms) {
    const file = `terms/${slug}.mdx`;
    yield* checkSlug(record, slug, data);
    yield* checkTermDefinition(source, file, data);
    for (const related of data.related ?? [])
      if (!record.terms.has(related) || related === slug)
        yield faultIn(record, {
          file,
          field: 'related',
          found: related,
          expected: 'the slug of another term',
          mend: 'correct the slug',
        });
    if (data.aliases?.includes(data.term))
      yield faultIn(record, {
        file,
        field: 'aliases',
        found: `“${data.term}”`,
        expected: 'other names than its own',
        mend: 'remove it',
      });
    yield* checkSources(record, file, data);
    yield* checkGroups(record, file, data);
    for (const { edition, words } of everyTranslation(record))
      yield* checkWords(record, fileInEdition(edition, file), words.terms.get(slug)?.data);
  }
  yield* checkTermUses(source);
}

/** The sources of a term, and of what they say of it, are those of the record. */
function* checkSources(
  record: PlanRecord,
  file: string,
  { sources = [], variants = [] }: TermRecord,
): Faults {
  const known = new Set(record.sources.sources.map(({ id }) => id));
  const named = [
    ...sources.map((id) => ({ field: 'sources', id })),
    ...variants.map(({ source }) => ({ field: 'variants', id: source })),
  ];
  for (const { field, id } of named)
    if (!known.has(id))
      yield faultIn(record, {
        file,
        field,
        found: id,
        expected: 'the id of a source in sources.json',
        mend: 'correct the id, or add the source',
      });
  for (const { date, source } of variants) {
    const own = record.sources.sources.find(({ id }) => id === source)?.date;
    if (own !== undefined && date !== own)
      yield faultIn(record, {
        file,
        field: 'variants',
        found: date,
        expected: `the time of the source, ${own}`,
        mend: 'correct one of them',
      });
  }
}

/** Every part of an address is letters and digits of the coinage, or its pinyin without tones. */
function* checkSlug(record: PlanRecord, slug: string, { term, pinyin }: TermRecord): Faults {
  const letters = term.toLowerCase().replace(/[^a-z\d]/g, '');
  const syllables = plainPinyin(pinyin);
  const isKnown = (part: string) => letters.includes(part) || syllables.includes(part);
  if (slug.split('-').every(isKnown)) return;
  yield faultIn(record, {
    file: `terms/${slug}.mdx`,
    field: '(file name)',
    found: `the slug ${slug}`,
    expected: `digits and letters of “${term}” or syllables of ${syllables}`,
    mend: 'name the file by the coinage, never by a translation',
  });
}

/** Pinyin without tones, blanks and signs; its umlaut is written as v. */
function plainPinyin(pinyin: string): string {
  const plain = pinyin.normalize('NFD').replaceAll('u\u0308', 'v').toLowerCase();
  return plain.replace(/[^a-z\d]/g, '');
}

/** The pieces stand in the coinage one behind the other, and all members belong to one. */
function* checkGroups(record: PlanRecord, file: string, data: TermRecord): Faults {
  const { groups, term, members = [] } = data;
  if (!groups) return;
  let from = 0;
  for (const { head } of groups) {
    const at = term.indexOf(head, from);
    if (at < 0) {
      yield faultIn(record, {
        file,
        field: 'groups',
        found: `“${head}”`,
        expected: 'a piece of the coinage, behind the piece before it',
        mend: 'copy it from the coinage',
      });
      continue;
    }
    from = at + head.length;
  }
  const shared = groups.reduce((sum, group) => sum + (group.members ?? 0), 0);
  if (shared !== members.length)
    yield faultIn(record, {
      file,
      field: 'groups',
      found: `${shared} members in the groups`,
      expected: `${members.length}, all of the members`,
      mend: 'correct the numbers of members',
    });
}

/** The words of the pieces in a translation, which may order them otherwise. */
function* checkWords(record: PlanRecord, file: string, data: Words | undefined): Faults {
  const said = `${data?.term} ${data?.definition}`.toLowerCase();
  for (const { head } of data?.groups ?? [])
    if (!said.includes(head.toLowerCase()))
      yield faultIn(record, {
        file,
        field: 'groups',
        found: `“${head}”`,
        expected: 'words of the coinage or of its definition',
        mend: 'copy them from there',
      });
}

type Words = Pick<TermRecord, 'term' | 'definition' | 'groups'>;
