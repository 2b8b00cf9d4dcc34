import { words } from '../../editions/words.ts';
import type { Outcome } from '../../plan/things/reports.ts';
import type { Plan } from '../../plan/types.ts';
import { pageUrl, path } from '../../urls.ts';
import { placeLabel } from '../place/place-label.ts';
import { unitUrl } from '../place/unit-url.ts';

/** A place of the plan that a report bears on. */
interface OutcomeLink {
  href: string;
  label: string;
  /** What the plan wants there; empty where it gives no figure. */
  goal: string;
}

/** Where a report bears on the plan: its indicator with the target of the year, projects, terms, places of the text. */
export function outcomeLinks(plan: Plan, outcome: Outcome): OutcomeLink[] {
  return [
    ...indicatorLinks(plan, outcome),
    ...outcome.projects.map((number) => ({
      href: pageUrl(plan.edition, path.project(plan.id, number)),
      label: words[plan.edition].project.number(number),
      goal: '',
    })),
    ...outcome.terms.map((slug) => ({
      href: pageUrl(plan.edition, path.term(plan.id, slug)),
      label: plan.terms.find((term) => term.slug === slug)?.name ?? slug,
      goal: '',
    })),
    ...outcome.units.map((unit) => ({
      href: unitUrl(plan, unit),
      label: placeLabel(unit, plan),
      goal: '',
    })),
  ];
}

function indicatorLinks(plan: Plan, { indicator: slug, year }: Outcome): OutcomeLink[] {
  const { outcomes: text } = words[plan.edition];
  const indicator = plan.indicators.find((entry) => entry.slug === slug);
  if (!indicator) return [];
  const target = indicator.values.find((value) => value.year === year);
  return [
    {
      href: pageUrl(plan.edition, path.indicator(plan.id, indicator.slug)),
      label: text.indicator(indicator.number, indicator.shortName),
      goal: target ? text.target(target.year, target.phrase) : '',
    },
  ];
}
