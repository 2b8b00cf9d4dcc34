import { unitId } from '../ids.ts';
import { indexReferences, type Manner, type Reference, type Relations, type Thing } from '../relations.ts';
import type { Commitment } from '../things/commitments.ts';
import type { Aim, Indicator } from '../things/indicators.ts';
import type { Organization, Project } from '../things/projects.ts';
import type { Subject } from '../things/subjects.ts';
import type { Term } from '../things/terms.ts';
import type { Plan } from '../types.ts';

/** What relations are read from; `indicatorTables` are the ids of the tables that print the indicators. */
type RelatedPlan = Pick<
  Plan,
  | 'terms'
  | 'indicators'
  | 'projects'
  | 'organizations'
  | 'subjects'
  | 'aims'
  | 'commitments'
  | 'figureChecks'
  | 'corrections'
  | 'order'
> & {
  indicatorTables: readonly string[];
};

/** Everything that refers to something in a plan, seen from both ends. */
export function relationsOf(plan: RelatedPlan): Relations {
  const { order } = plan;
  const references = [
    ...plan.terms.flatMap(ofTerm),
    ...plan.indicators.flatMap((indicator) => ofIndicator(indicator, plan.indicatorTables)),
    ...plan.aims.flatMap(ofAim),
    ...plan.projects.flatMap(ofProject),
    ...plan.organizations.flatMap((organization) => ofOrganization(organization, plan.projects)),
    ...plan.commitments.flatMap(ofCommitment),
    ...plan.subjects.flatMap(ofSubject),
    ...plan.figureChecks.flatMap(({ id, places }) => toUnits({ kind: 'check', id }, 'weighs', places)),
    ...plan.corrections.flatMap(({ id, units }) => {
      // A correction of a whole part of the front matter stands beside none of its lines.
      const shown = units.filter((unit) => order.has(unit));
      return toUnits({ kind: 'correction', id }, 'notes', shown);
    }),
  ];
  const placeOf = ({ from }: Reference) => order.get(from.id) ?? order.size;
  return indexReferences(references.sort((a, b) => placeOf(a) - placeOf(b)));
}

function ofTerm({ slug, note, definition, uses, related }: Term): Reference[] {
  const term: Thing = { kind: 'term', id: slug };
  return [
    ...fromUnits(definition ? [definition.unit] : [], 'defines', term),
    ...fromUnits(note && note.markedAt !== '' ? [note.markedAt] : [], 'marks', term),
    ...fromUnits(
      uses.map(({ unit }) => unit),
      'uses',
      term,
    ),
    ...related.map((id): Reference => ({ from: term, how: 'belongs to', to: { kind: 'term', id } })),
  ];
}

function ofIndicator({ slug, number, statements }: Indicator, tables: readonly string[]): Reference[] {
  const indicator: Thing = { kind: 'indicator', id: slug };
  const rows = tables.map((table) => unitId.row(table, number));
  return [
    ...fromUnits(
      statements.map(({ unit }) => unit),
      'states',
      indicator,
    ),
    ...fromUnits(rows, 'prints', indicator),
  ];
}

function ofAim({ unit, indicators }: Aim): Reference[] {
  return indicators.flatMap((id) => fromUnits([unit], 'aims at', { kind: 'indicator', id }));
}

function ofProject({ number, lines }: Project): Reference[] {
  const project = projectThing(number);
  return [
    ...fromUnits(
      lines.map(({ id }) => id),
      'prints',
      project,
    ),
    ...fromUnits(
      lines.flatMap(({ mentions }) => mentions),
      'names',
      project,
    ),
  ];
}

function ofOrganization(
  { slug, mentions, listingRow, projects: lines }: Organization,
  projects: readonly Project[],
): Reference[] {
  const organization: Thing = { kind: 'organization', id: slug };
  const invested = projects.filter((project) => project.lines.some(({ id }) => lines.includes(id)));
  return [
    ...fromUnits(mentions, 'names', organization),
    ...fromUnits(listingRow === null ? [] : [listingRow], 'lists', organization),
    ...invested.map(({ number }): Reference => {
      return { from: organization, how: 'invests in', to: projectThing(number) };
    }),
  ];
}

function ofCommitment({ id, unit, indicator }: Commitment): Reference[] {
  const commitment: Thing = { kind: 'commitment', id };
  const aims: Reference[] =
    indicator === null
      ? []
      : [{ from: commitment, how: 'aims at', to: { kind: 'indicator', id: indicator } }];
  return [...fromUnits([unit], 'promises', commitment), ...aims];
}

/** Its passages first, then the things that speak of it, then what it leads to. */
function ofSubject({ slug, passages, see, ...things }: Subject): Reference[] {
  const subject: Thing = { kind: 'subject', id: slug };
  const speaking = [
    ...passages.map(({ unit }): Thing => ({ kind: 'unit', id: unit })),
    ...things.indicators.map((id): Thing => ({ kind: 'indicator', id })),
    ...things.projects.map(projectThing),
    ...things.terms.map((id): Thing => ({ kind: 'term', id })),
    ...things.organizations.map((id): Thing => ({ kind: 'organization', id })),
    ...things.commitments.map((id): Thing => ({ kind: 'commitment', id })),
  ];
  return [
    ...speaking.map((from): Reference => ({ from, how: 'speaks of', to: subject })),
    ...see.map((id): Reference => ({ from: subject, how: 'leads to', to: { kind: 'subject', id } })),
  ];
}

function projectThing(project: number): Thing {
  return { kind: 'project', id: String(project) };
}

function toUnits(from: Thing, how: Manner, units: readonly string[]): Reference[] {
  return units.map((id) => ({ from, how, to: { kind: 'unit', id } }));
}

function fromUnits(units: readonly string[], how: Manner, to: Thing): Reference[] {
  return units.map((id) => ({ from: { kind: 'unit', id }, how, to }));
}
