import type { OneOf, termKinds } from '../kinds.ts';
import type { RichText } from '../text/rich-text.ts';

/** A use of a term in the text. */
export interface TermUse {
  /** Unit in which it stands. */
  unit: string;
  /** Text of the unit or of the cell. */
  text: RichText;
  start: number;
  end: number;
}

/** A piece of a coinage, and what it stands for. */
export interface TermGroup {
  /** The piece: a digit, or words. */
  head: string;
  /** What the definition says of it as a whole; empty where it says nothing. */
  label: string;
  members: readonly string[];
  /** How many more it counts than the definition names. */
  unnamed: number;
}

/** A note of the plan that defines a term. */
export interface TermNote {
  number: number;
  /** Id of the note: `fn-` and two digits. */
  id: string;
  /** Unit whose text carries the note's mark. */
  markedAt: string;
  /** Printed page on which the mark stands. */
  page: number | null;
}

/** Words of the plan that define a term, and the unit in which they stand. */
export interface Definition {
  text: RichText;
  unit: string;
}

/** What a source of a later day says that a term is. */
interface TermVariant {
  /** A day, month or year, or two with a slash between. */
  date: string;
  /** Id of the source. */
  source: string;
  says: string;
}

/** A term of the glossary. */
export interface Term {
  slug: string;
  kind: OneOf<typeof termKinds>;
  /** The note that defines it; null where none does. */
  note: TermNote | null;
  name: string;
  /** Null where the plan does not define it. */
  definition: Definition | null;
  /** What it names, in half a line: the editors' words. */
  gloss: string;
  members: readonly string[];
  /** The pieces of the coinage with the members shared out among them; none where it is not made of pieces. */
  groups: readonly TermGroup[];
  pinyin: string;
  explanation: readonly string[];
  related: readonly string[];
  /** The same term in other plans, as plan and slug; stated in one of them. */
  sameAs: readonly string[];
  /** Other names by which readers look it up. */
  aliases: readonly string[];
  /** Ids of the sources of a later day that speak of it. */
  sources: readonly string[];
  variants: readonly TermVariant[];
  uses: readonly TermUse[];
}

/** A term that a note of the plan defines. */
export type NotedTerm = Term & { note: TermNote; definition: Definition };
