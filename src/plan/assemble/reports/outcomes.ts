import { isTranslated } from '../../../editions/editions.ts';
import { type OutcomeRecord, translationIn } from '../../record/record.ts';
import type { CitedSource, Outcome } from '../../things/reports.ts';
import type { Assembly } from '../assembly.ts';
import { reportedFigure } from '../indicators.ts';
import { areasOf, assembleSources } from './sources.ts';

/** What was reported after the plan, in the order of the record. */
export function assembleOutcomes(assembly: Assembly): Outcome[] {
  const sources = new Map(assembleSources(assembly).map((source) => [source.id, source]));
  const areas = areasOf(assembly);
  return assembly.record.outcomes.outcomes.flatMap((outcome) => {
    const source = sources.get(outcome.source);
    const area = areas.get(outcome.area);
    return source && area ? [{ ...outcomeOf(outcome, source, assembly), area }] : [];
  });
}

function outcomeOf(outcome: OutcomeRecord, source: CitedSource, assembly: Assembly): Omit<Outcome, 'area'> {
  const { id, value, unit, indicator = null, asOf, dating, comparability } = outcome;
  const isFigure = indicator !== null && value !== null;
  return {
    id,
    ...wordsOf(outcome, assembly),
    source,
    value,
    unit,
    bound: outcome.bound ?? null,
    asOf,
    year: Number(asOf.slice(0, 4)),
    isFullYear: outcome.fullYear ?? false,
    dating,
    alsoAt: outcome.alsoAt ?? null,
    indicator,
    figure: isFigure ? reportedFigure(indicator, value, assembly) : null,
    units: outcome.units ?? [],
    projects: outcome.projects ?? [],
    organizations: outcome.organizations ?? [],
    terms: outcome.terms ?? [],
    comparability,
  };
}

function wordsOf({ id, what, said, period, because }: OutcomeRecord, { record, edition, script }: Assembly) {
  const translated = isTranslated(edition) ? translationIn(record, edition).outcomes[id] : undefined;
  return (
    translated ?? {
      what: script(what),
      said: script(said),
      period: script(period),
      because: script(because),
    }
  );
}
