import { type Faults, faultIn, fileInEdition } from '../../record/fault.ts';
import { everyTranslation, type PlanRecord, type TermRecord } from '../../record/record.ts';
import type { Source } from '../../text/edition-texts.ts';
import { isOf } from '../../text-keys.ts';

/** Stops where a definition is not the plan's own, or a part of a term is not of its definition. */
export function* checkTermDefinition(source: Source, file: string, data: TermRecord): Faults {
  const { record, texts } = source;
  yield* checkPlace(record, file, data);
  yield* checkParts(record, file, data);
  if (data.definedAt !== undefined) {
    const { definition = '', definedAt: unit } = data;
    const isThere = [...texts].some(([key, { text }]) => isOf(key, unit) && text.includes(definition));
    if (!isThere)
      yield faultIn(record, {
        file,
        field: 'definition',
        found: `“${definition}”`,
        expected: `words that stand in ${unit}`,
        mend: 'copy them from the unit, or correct definedAt',
      });
  }
  const slug = file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
  for (const { edition, words } of everyTranslation(record)) {
    const translated = words.terms.get(slug)?.data;
    if (translated) yield* checkParts(record, fileInEdition(edition, file), { ...translated, members: [] });
  }
}

/** A note is a definition and its own place; other words have the place from which they are. */
function* checkPlace(record: PlanRecord, file: string, { note, definition, definedAt }: TermRecord): Faults {
  const isDefined = definition !== undefined;
  if (note === undefined ? isDefined === (definedAt !== undefined) : isDefined && definedAt === undefined)
    return;
  yield faultIn(record, {
    file,
    field: 'definition',
    found: `${isDefined ? 'a' : 'no'} definition ${note === undefined ? 'without' : 'with'} a note, ${definedAt ?? 'no unit'} as its place`,
    expected: 'a note and its words; or words of the text and the unit definedAt; or none of them',
    mend: 'write what is missing, or remove what is too much',
  });
}

/** The members and the labels of the pieces stand in the definition. */
function* checkParts(record: PlanRecord, file: string, { definition = '', members, groups }: Parts): Faults {
  const parts = [
    ...(members ?? []).map((found) => ({ field: 'members', found })),
    ...(groups ?? []).map(({ label = '' }) => ({ field: 'groups', found: label })),
  ];
  for (const { field, found } of parts)
    if (!definition.includes(found))
      yield faultIn(record, {
        file,
        field,
        found: `“${found}”`,
        expected: 'a part of the definition, as it stands there',
        mend: 'copy it from the definition',
      });
}

type Parts = Pick<TermRecord, 'definition' | 'members'> & {
  groups?: { label?: string | undefined }[] | undefined;
};
