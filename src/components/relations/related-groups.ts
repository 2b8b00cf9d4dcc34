import { shortenEnd } from '../../editions/shorten.ts';
import type { ThingKind } from '../../editions/words/relations.ts';
import { words } from '../../editions/words.ts';
import { readUnitId } from '../../plan/ids.ts';
import { idsAmong, type Link, refersTo } from '../../plan/relations.ts';
import { textKey } from '../../plan/text-keys.ts';
import type { Plan } from '../../plan/types.ts';
import { pageUrl, path } from '../../urls.ts';
import { shortNameOf } from '../organization/organization-facts.ts';
import { placeLabel } from '../place/place-label.ts';

/** Links to things of a kind under the word for it. */
export interface RelatedGroup {
  label: string;
  links: readonly { label: string; href: string }[];
}

/** The things among links, kind by kind and each in the order of the plan; of units the headings alone. */
export function relatedGroups(
  plan: Plan,
  links: readonly Link[],
  kinds: readonly ThingKind[] = allKinds,
): RelatedGroup[] {
  const labels = words[plan.edition].relations.kinds;
  return kinds
    .map((kind) => ({ label: labels[kind], links: linksTo(plan, kind, idsAmong(links, kind)) }))
    .filter((group) => group.links.length > 0);
}

/** The things of a kind that stand in the same units: the first of them, more are there by chance. */
export function groupBeside(plan: Plan, units: readonly string[], kind: ThingKind): RelatedGroup[] {
  const ids = units.flatMap((unit) => idsAmong(refersTo(plan.relations, { kind: 'unit', id: unit }), kind));
  const links = linksTo(plan, kind, [...new Set(ids)].slice(0, mostBeside));
  const { beside, kinds } = words[plan.edition].relations;
  return links.length === 0 ? [] : [{ label: beside(kinds[kind]), links }];
}

const mostBeside = 10;
/** How many characters of a promise stand in a link. */
const mostOfPromise = 48;

const allKinds: readonly ThingKind[] = [
  'subject',
  'term',
  'indicator',
  'project',
  'organization',
  'commitment',
  'check',
  'correction',
];

function linksTo(plan: Plan, kind: ThingKind, ids: readonly string[]): RelatedGroup['links'] {
  const { edition } = plan;
  return things[kind](plan, new Set(ids)).map(({ label, rest, at }) => ({
    label,
    href: pageUrl(edition, rest, at),
  }));
}

/** A thing as a link: what it is called, its page, and its place there. */
interface Named {
  label: string;
  rest: string;
  at?: string;
}

const things: Readonly<Record<ThingKind, (plan: Plan, ids: ReadonlySet<string>) => Named[]>> = {
  unit: (plan, ids) =>
    [...ids]
      .filter((unit) => ['section', 'subsection'].includes(readUnitId(unit)?.kind ?? ''))
      .map((unit) => ({
        label: [placeLabel(unit, plan), plan.texts.get(textKey.unit(unit))?.text].join(' '),
        rest: plan.places.get(unit)?.path ?? '',
        at: unit,
      })),
  term: ({ id, terms }, ids) =>
    terms
      .filter(({ slug }) => ids.has(slug))
      .map(({ name, slug }) => ({ label: name, rest: path.term(id, slug) })),
  indicator: ({ id, indicators }, ids) =>
    indicators
      .filter(({ slug }) => ids.has(slug))
      .map(({ shortName, slug }) => ({ label: shortName, rest: path.indicator(id, slug) })),
  project: ({ id, projects }, ids) =>
    projects
      .filter(({ number }) => ids.has(String(number)))
      .map(({ lines, number }) => ({ label: lines[0]?.name.text ?? '', rest: path.project(id, number) })),
  organization: ({ id, organizations }, ids) =>
    organizations
      .filter(({ slug }) => ids.has(slug))
      .map((entry) => ({ label: shortNameOf(entry), rest: path.organization(id, entry.slug) })),
  subject: ({ id, subjects }, ids) =>
    subjects
      .filter(({ slug }) => ids.has(slug))
      .map(({ name, slug }) => ({ label: name, rest: path.subject(id, slug) })),
  commitment: ({ id, edition, commitments }, ids) =>
    commitments
      .filter((commitment) => ids.has(commitment.id))
      .map(({ id: at, text, deadline }) => ({
        label: `${shortenEnd(text, mostOfPromise)}${deadline === null ? '' : words[edition].relations.due(deadline)}`,
        rest: path.commitments(id),
        at,
      })),
  check: ({ id, figureChecks }, ids) =>
    figureChecks
      .filter((check) => ids.has(check.id))
      .map((check) => ({ label: check.title, rest: path.checks(id), at: check.id.toLowerCase() })),
  correction: ({ id, corrections }, ids) =>
    corrections
      .filter((correction) => ids.has(correction.id))
      .map(({ id: number, claim }) => ({
        label: claim || number,
        rest: path.corrections(id),
        at: number.toLowerCase(),
      })),
};
