import type { Fault, RecordError } from '../../../content-model/record-error.ts';
import { sourceNotation } from '../../../editions/source-notation.ts';
import { type Faults, faultIn, fileInEdition } from '../../record/fault.ts';
import { everyTranslation, type OutcomeRecord, type PlanRecord } from '../../record/record.ts';
import type { Source } from '../../text/edition-texts.ts';
import { ownerOf } from '../../text-keys.ts';
import { checkSameNames } from './sources.ts';
import { checkTime } from './times.ts';

/** Stops where an outcome refers to nothing, or gives a figure of another area or measure to an indicator. */
export function* checkOutcomes(source: Source): Faults {
  const { record } = source;
  const units = new Set([...source.texts.keys()].map(ownerOf));
  for (const outcome of record.outcomes.outcomes) {
    yield* checkNames(record, units, outcome);
    yield* checkArea(record, outcome);
    yield* checkFigure(record, outcome);
    yield* checkTime(record, outcome);
  }
  for (const { edition, words } of everyTranslation(record)) {
    const file = fileInEdition(edition, 'outcomes.json');
    yield* checkSameNames(record, {
      file,
      field: 'outcomes',
      own: record.outcomes.outcomes,
      words: words.outcomes,
    });
  }
}

function fault(
  record: PlanRecord,
  { id }: OutcomeRecord,
  { field, ...rest }: Omit<Fault, 'file'>,
): RecordError {
  return faultIn(record, { file: 'outcomes.json', field: `${id}.${field}`, ...rest });
}

function* checkNames(record: PlanRecord, units: ReadonlySet<string>, outcome: OutcomeRecord): Faults {
  const { areas, sources } = record.sources;
  const known: Record<string, { names: readonly string[]; has: (name: string) => boolean }> = {
    area: { names: [outcome.area], has: (name) => areas.some(({ id }) => id === name) },
    source: { names: [outcome.source], has: (name) => sources.some(({ id }) => id === name) },
    indicator: {
      names: outcome.indicator ? [outcome.indicator] : [],
      has: (name) => record.indicators.has(name),
    },
    units: {
      names: outcome.units ?? [],
      has: (name) => units.has(name),
    },
    projects: {
      names: (outcome.projects ?? []).map(String),
      has: (name) => record.projects.some(({ number }) => String(number) === name),
    },
    organizations: {
      names: outcome.organizations ?? [],
      has: (name) => record.organizations.some(({ slug }) => slug === name),
    },
    terms: { names: outcome.terms ?? [], has: (name) => record.terms.has(name) },
  };
  for (const [field, { names, has }] of Object.entries(known))
    for (const name of names)
      if (!has(name))
        yield fault(record, outcome, {
          field,
          found: name,
          expected: 'the name of one that the record has',
          mend: 'correct it',
        });
}

/** What is said of another area is context: it never stands on an indicator, nor is it passed off as the plan's area. */
function* checkArea(record: PlanRecord, outcome: OutcomeRecord): Faults {
  const { areas, sources } = record.sources;
  const isOfPlan = (name: string | undefined) => areas.some(({ id, isOfPlan: own }) => id === name && own);
  if (outcome.indicator !== undefined && !isOfPlan(outcome.area))
    yield fault(record, outcome, {
      field: 'indicator',
      found: `${outcome.indicator}, on a fact of the area ${outcome.area}`,
      expected: 'no indicator, because the plan is for another area',
      mend: 'remove the indicator',
    });
  const about = sources.find(({ id }) => id === outcome.source)?.area;
  if (isOfPlan(outcome.area) && !isOfPlan(about))
    yield fault(record, outcome, {
      field: 'area',
      found: `${outcome.area}, from a source on ${about}`,
      expected: 'the area that the source is about',
      mend: 'correct the area or the source',
    });
}

/** Whether a figure with its unit stands in what a report says, no longer number around it. */
function standsIn(said: string, figure: string): boolean {
  const bare = said.replace(sourceNotation.more, '');
  return bare
    .split(figure)
    .some((before, index, parts) => index < parts.length - 1 && !/[\d.]$/.test(before));
}

function* checkFigure(record: PlanRecord, outcome: OutcomeRecord): Faults {
  const { value, unit, said, indicator, asOf, fullYear } = outcome;
  if (value !== null && !standsIn(said, `${value}${unit ?? ''}`))
    yield fault(record, outcome, {
      field: 'value',
      found: `${value}${unit ?? ''}`,
      expected: `a figure that stands in “${said}”`,
      mend: 'copy it from there',
    });
  const own = indicator === undefined ? null : record.indicators.get(indicator)?.unit;
  if (own !== null && (value === null || unit !== own))
    yield fault(record, outcome, {
      field: 'unit',
      found: `${value} in ${unit}`,
      expected: `a figure in ${own}, the unit of ${indicator}`,
      mend: 'convert it, or remove the indicator',
    });
  if (fullYear && !/^\d{4}(?:-12(?:-31)?)?$/.test(asOf))
    yield fault(record, outcome, {
      field: 'fullYear',
      found: `true, for a time that ends ${asOf}`,
      expected: 'a time that ends with a year',
      mend: 'remove it: a part of a year is no result',
    });
}
