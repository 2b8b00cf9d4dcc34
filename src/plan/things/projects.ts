import type { nameStatuses, OneOf, organizationKinds } from '../kinds.ts';
import type { Amount, Land, PrintedDate } from '../record/printed-values.ts';
import type { RichText } from '../text/rich-text.ts';

/** A line of annex 1. */
export interface ProjectLine {
  id: string;
  page: number;
  name: RichText;
  content: RichText;
  category: 'new' | 'continued';
  categoryPrinted: string;
  investor: RichText;
  amount: Amount | null;
  land: Land;
  start: PrintedDate | null;
  end: PrintedDate | null;
  /** Units of the text that name the project or its investor. */
  mentions: readonly string[];
  /** Words of everyday speech that lead to it; never shown. */
  everyday: readonly string[];
}

/** A numbered project of annex 1. */
export interface Project {
  number: number;
  lines: readonly ProjectLine[];
}

/** A company or an institution that the plan names. */
export interface Organization {
  slug: string;
  /** Fullest name in the language of the edition. */
  name: string;
  /** Fullest name that stands in the source. */
  sourceName: string;
  /** Other names in the language of the edition. */
  shortNames: readonly string[];
  /** Every name by which it can be looked up, in the edition, the source and the translations. */
  allNames: readonly string[];
  kind: OneOf<typeof organizationKinds>;
  /** Whether its names in other languages are its own or the editors' rendering. */
  translationStatus: OneOf<typeof nameStatuses>;
  /** Lines of annex 1 in which it invests. */
  projects: readonly string[];
  /** Units of the source that name it, in reading order. */
  mentions: readonly string[];
  /** Row that lists it as a candidate for a stock exchange. */
  listingRow: string | null;
}

/** An industry of the plan: a paragraph that opens with its name, and the organizations that it speaks of. */
export interface Industry {
  unit: string;
  name: string;
  /** Slugs of the organizations that it names, or whose project it names. */
  organizations: readonly string[];
}
