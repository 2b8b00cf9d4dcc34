import type { Edition } from '../editions/editions.ts';
import type { Relations } from './relations.ts';
import type { Texts } from './text/texts.ts';
import type { Commitment, Exclusion } from './things/commitments.ts';
import type { Correction, Remark } from './things/corrections.ts';
import type { Aim, Indicator } from './things/indicators.ts';
import type { Industry, Organization, Project } from './things/projects.ts';
import type { CitedSource, FigureCheck, Outcome } from './things/reports.ts';
import type { Clause, Subject } from './things/subjects.ts';
import type { Term } from './things/terms.ts';
import type { Chapter, Table, TocLine, Unit, UnitPlace } from './things/text.ts';

/** How the site presents a plan: the editors' words. */
export interface SiteWords {
  name: string;
  /** The same where there is little room. */
  shortName: string;
  /** What the document is, in one sentence. */
  introduction: string;
  exampleQueries: readonly string[];
  /** The title in the lines in which a title page sets it, the name of the zone first. */
  titleLines: readonly string[];
  /** Slug of a chapter to what it is about, in a line. */
  chapterLines: ReadonlyMap<string, string>;
  ways: readonly Ways[];
}

/** Where readers of a kind may begin. */
interface Ways {
  title: string;
  links: readonly Way[];
}

/** A way into the plan: a page of it by the end of its address, or the id of what it leads to. */
export interface Way {
  kind: 'page' | 'indicator' | 'term' | 'chapter' | 'unit';
  id: string;
  label: string;
}

/** A plan in one edition, complete. */
export interface Plan {
  id: string;
  code: string;
  edition: Edition;
  title: string;
  shortTitle: string;
  zone: string;
  /** Every name by which readers call the zone, in the source and in the translations, longest first. */
  zoneNames: readonly string[];
  site: SiteWords;
  issuer: string;
  /** Where the issuer has its seat. */
  place: string;
  documentNumber: string;
  issued: string;
  addressees: readonly string[];
  copiedTo: readonly string[];
  printedBy: string;
  copies: number;
  period: { start: number; end: number };
  baseYear: number;
  /** Year whose projects annex 1 lists. */
  projectsYear: number;
  counts: Readonly<Record<string, number>>;
  notice: readonly Unit[];
  cover: readonly Unit[];
  toc: readonly TocLine[];
  chapters: readonly Chapter[];
  aims: readonly Aim[];
  /** Slugs of the terms that the home page shows large, in rows from the largest to the smallest. */
  wall: readonly (readonly string[])[];
  /** Id of the table that prints the indicators. */
  indicatorTable: string;
  annexes: readonly [Table, Table];
  terms: readonly Term[];
  indicators: readonly Indicator[];
  projects: readonly Project[];
  organizations: readonly Organization[];
  /** In reading order; those without an organization are left out. */
  industries: readonly Industry[];
  /** Promises with a quantity or a date, in reading order. */
  commitments: readonly Commitment[];
  /** Sentences with a number or a date that are no commitments. */
  exclusions: readonly Exclusion[];
  /** The plan (`plan`) and chapters (their slugs) in short: the editors' words. */
  inShort: ReadonlyMap<string, readonly Clause[]>;
  /** In the order of their slugs. */
  subjects: readonly Subject[];
  /** Texts outside the plan from which facts are taken. */
  sources: readonly CitedSource[];
  /** What was reported after the plan. */
  outcomes: readonly Outcome[];
  /** Figures of the plan recomputed from the record. */
  figureChecks: readonly FigureCheck[];
  /** When the last search for reports was made: a month or a day. */
  outcomesSearched: string;
  corrections: readonly Correction[];
  remarks: readonly Remark[];
  places: ReadonlyMap<string, UnitPlace>;
  /** Ids of all units to their place in reading. */
  order: ReadonlyMap<string, number>;
  /** What refers to what, both ways. */
  relations: Relations;
  /** The same texts by key in the source, for what is shown in another language. */
  sourceTexts: Texts;
  texts: Texts;
}
