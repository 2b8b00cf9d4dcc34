import type { ThingKind } from '../editions/words/relations.ts';

/**
 * A thing of the plan: the id of a unit, commitment, check or correction, the slug of a term, indicator, organization
 * or subject, or the number of a project.
 */
export interface Thing {
  kind: ThingKind;
  id: string;
}

/**
 * How one thing refers to another: a unit uses, marks or defines a term; states or prints an indicator or aims at
 * it; prints or names a project; names or lists an organization; makes a commitment, which aims at an indicator; an
 * organization invests in a project; a term belongs to another; each of them speaks of a subject, and a subject leads
 * to another; a check weighs and a correction notes what stands in a unit.
 */
export type Manner =
  | 'uses'
  | 'marks'
  | 'defines'
  | 'states'
  | 'prints'
  | 'aims at'
  | 'names'
  | 'lists'
  | 'promises'
  | 'invests in'
  | 'belongs to'
  | 'speaks of'
  | 'leads to'
  | 'weighs'
  | 'notes';

/** A reference as seen from one of its ends: how, and what stands at the other. */
export interface Link extends Thing {
  how: Manner;
}

/** A reference from one thing to another. */
export interface Reference {
  from: Thing;
  how: Manner;
  to: Thing;
}

/** What refers to what, seen from both ends; units in reading order. */
export interface Relations {
  readonly outgoing: ReadonlyMap<string, readonly Link[]>;
  readonly incoming: ReadonlyMap<string, readonly Link[]>;
}

/** Makes the index of references, which are in reading order; the same reference counts once. */
export function indexReferences(references: readonly Reference[]): Relations {
  const outgoing = new Map<string, Link[]>();
  const incoming = new Map<string, Link[]>();
  for (const { from, how, to } of references) {
    add(outgoing, from, { ...to, how });
    add(incoming, to, { ...from, how });
  }
  return { outgoing, incoming };
}

/** What a thing refers to. */
export function refersTo({ outgoing }: Relations, thing: Thing): readonly Link[] {
  return outgoing.get(keyOf(thing)) ?? [];
}

/** What refers to a thing. */
export function referringTo({ incoming }: Relations, thing: Thing): readonly Link[] {
  return incoming.get(keyOf(thing)) ?? [];
}

/** The ids of the things of a kind among links, each once; of one manner where it is given. */
export function idsAmong(links: readonly Link[], kind: ThingKind, how?: Manner): string[] {
  const wanted = links.filter((link) => link.kind === kind && (how === undefined || link.how === how));
  return [...new Set(wanted.map(({ id }) => id))];
}

function add(index: Map<string, Link[]>, thing: Thing, link: Link): void {
  const links = index.get(keyOf(thing)) ?? [];
  const isKnown = links.some(({ kind, id, how }) => kind === link.kind && id === link.id && how === link.how);
  if (!isKnown) index.set(keyOf(thing), [...links, link]);
}

function keyOf({ kind, id }: Thing): string {
  return `${kind} ${id}`;
}
