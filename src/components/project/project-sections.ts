import { idsAmong, referringTo } from '../../plan/relations.ts';
import type { Unit } from '../../plan/things/text.ts';
import type { Plan } from '../../plan/types.ts';
import { unitsOfPart } from '../../plan/units.ts';

/** A heading of the text under which a project, or its investor, is named. */
export type NamingSection = Pick<Unit, 'id'> & { title: string };

/**
 * The sections of the text that name each project or its investor, by the project's number; those that name the
 * fewest projects first, since they tell most of one.
 */
export function namingSections(plan: Plan): Map<number, NamingSection[]> {
  const headings = headingsOf(plan);
  const named = plan.projects.map(({ number }) => {
    const units = idsAmong(
      referringTo(plan.relations, { kind: 'project', id: String(number) }),
      'unit',
      'names',
    );
    return [number, [...new Set(units.flatMap((unit) => headings.get(unit) ?? []))]] as const;
  });
  const projectsIn = Map.groupBy(
    named.flatMap(([, sections]) => sections),
    ({ id }) => id,
  );
  const countOf = ({ id }: NamingSection) => projectsIn.get(id)?.length ?? 0;
  return new Map(
    named.map(([number, sections]) => [number, sections.toSorted((a, b) => countOf(a) - countOf(b))]),
  );
}

/** The nearest heading above every unit of the chapters. */
export function headingsOf({ chapters }: Pick<Plan, 'chapters'>): Map<string, NamingSection> {
  const headings = new Map<string, NamingSection>();
  for (const { id, title, parts } of chapters) {
    let heading: NamingSection = { id, title };
    for (const part of parts) {
      if (part.kind === 'heading') heading = { id: part.unit.id, title: part.unit.text.text };
      for (const { id: unit } of unitsOfPart(part)) headings.set(unit, heading);
    }
  }
  return headings;
}
