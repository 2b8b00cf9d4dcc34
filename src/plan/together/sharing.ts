import { type Faults, faultIn, throwFirst } from '../record/fault.ts';
import type { Indicator } from '../things/indicators.ts';
import type { Plan } from '../types.ts';

/** Kinds of things that plans may share. */
export type SharedKind = 'terms' | 'indicators';

/** A thing of another plan that is the same. */
export interface Shared {
  plan: Plan;
  slug: string;
}

/** Why two indicators that are the same are not set side by side; `comparable` where they are. */
export type Comparability = 'comparable' | 'units' | 'areas';

const kinds = [
  { kind: 'terms', folder: 'terms', ending: 'mdx', expected: 'a term of another plan on this site' },
  {
    kind: 'indicators',
    folder: 'indicators',
    ending: 'json',
    expected: 'an indicator of another plan on this site',
  },
] as const;

/** The key of a thing among all that plans share. */
export function sharedKey(kind: SharedKind, plan: string, slug: string): string {
  return keyOfReference(kind, `${plan}/${slug}`);
}

/**
 * What plans of one edition share, by its key: a thing leads to its like in every other plan, whichever
 * of them states it, and whether it states it itself or over a third. Throws a RecordError where what is stated is not there.
 */
export function sharedThings(plans: readonly Plan[]): Map<string, Shared[]> {
  throwFirst(sharingFaults(plans));
  return new Map(kinds.flatMap(({ kind }) => [...sharedOf(kind, plans)]));
}

/** What is stated to be the same and is not there, or is of the same plan. */
export function* sharingFaults(plans: readonly Plan[]): Faults {
  for (const { kind, folder, ending, expected } of kinds) {
    const known = thingsOf(kind, plans);
    for (const { plan, slug, sameAs } of known.values())
      for (const other of sameAs)
        if (
          known.get(keyOfReference(kind, other))?.plan.id === plan.id ||
          !known.has(keyOfReference(kind, other))
        )
          yield faultIn(
            { folder: `content/${plan.id}` },
            {
              file: `${folder}/${slug}.${ending}`,
              field: 'sameAs',
              found: other,
              expected,
              mend: 'correct it',
            },
          );
  }
}

/** Whether the values of two indicators may stand side by side: of one area and in one unit. */
export function comparabilityOf(
  [plan, indicator]: readonly [Plan, Indicator],
  [other, otherIndicator]: readonly [Plan, Indicator],
): Comparability {
  if (plan.zone !== other.zone) return 'areas';
  return indicator.sourceUnit === otherIndicator.sourceUnit ? 'comparable' : 'units';
}

interface Stated extends Shared {
  sameAs: readonly string[];
}

function thingsOf(kind: SharedKind, plans: readonly Plan[]): Map<string, Stated> {
  return new Map(
    plans.flatMap((plan) =>
      plan[kind].map(({ slug, sameAs }) => [sharedKey(kind, plan.id, slug), { plan, slug, sameAs }] as const),
    ),
  );
}

/** The same key of a thing as the record of another plan names it. */
function keyOfReference(kind: SharedKind, reference: string): string {
  return `${kind} ${reference}`;
}

function sharedOf(kind: SharedKind, plans: readonly Plan[]): Map<string, Shared[]> {
  const things = thingsOf(kind, plans);
  const groups = new Map<string, Set<string>>();
  for (const [key, { sameAs }] of things)
    for (const other of sameAs.map((reference) => keyOfReference(kind, reference))) {
      const group = new Set([key, other, ...(groups.get(key) ?? []), ...(groups.get(other) ?? [])]);
      for (const member of group) groups.set(member, group);
    }
  const othersOf = (key: string, group: ReadonlySet<string>) =>
    [...things].flatMap(([other, { plan, slug }]) =>
      other !== key && group.has(other) ? [{ plan, slug }] : [],
    );
  return new Map([...groups].map(([key, group]) => [key, othersOf(key, group)]));
}
