import type { Edition } from '../editions/editions.ts';
import type { Commitment, Exclusion, Statement } from './commitments.ts';
import type {
  correctionClasses,
  correctionTreatments,
  nameStatuses,
  OneOf,
  organizationKinds,
  subjectThemes,
  termKinds,
} from './kinds.ts';
import type { Amount, Land, PrintedDate, PrintedValue } from './record/printed-values.ts';
import type { Relations } from './relations.ts';
import type { CitedSource, FigureCheck, Outcome } from './reports.ts';
import type { Place } from './text/number-chapter.ts';
import type { RichText } from './text/rich-text.ts';
import type { Texts } from './text/texts.ts';

/** A piece of the plan with an id: a heading, paragraph, item, cell row or note. */
export interface Unit extends Place {
  id: string;
  /** Printed label before the text, such as the number of a section; empty where there is none. */
  label: string;
  text: RichText;
}

/** An editors' note beside a unit. */
export interface Remark {
  /** Id of the correction. */
  id: string;
  units: readonly string[];
  /** The words at issue, as printed. */
  printed: string;
  /** What is shown instead; null where the words are kept. */
  shown: string | null;
  /** What the note says, in a few words. */
  claim: string;
  note: string;
}

/** A row of a table. */
export interface Row {
  id: string;
  /** Printed serial number; null where the row shares that of the row above. */
  number: number | null;
  page: number | null;
  cells: readonly Cell[];
}

/** A cell; `rows` counts the rows it covers. */
export interface Cell {
  text: RichText;
  rows: number;
  heading: boolean;
}

/** A printed table. */
export interface Table {
  id: string;
  label: string;
  title: RichText;
  titleSupplied: boolean;
  page: number;
  columns: readonly string[];
  rows: readonly Row[];
  note: Unit | null;
}

/** A box: a list of items or a table. */
export interface Box {
  id: string;
  label: string;
  title: RichText;
  titleSupplied: boolean;
  page: number | null;
  items: readonly Unit[];
  table: Table | null;
}

/** A part of a chapter, in reading order. */
export type ChapterPart =
  | { kind: 'heading'; level: 2 | 3; unit: Unit }
  | { kind: 'paragraph'; unit: Unit }
  | { kind: 'box'; box: Box; opensPage: number | null }
  | { kind: 'indicator-table'; table: Table; opensPage: number | null };

/** A chapter or the preface. */
export interface Chapter {
  /** `preface`, or `c` and the number. */
  id: string;
  /** Address part: `preface` or the number. */
  slug: string;
  number: number | null;
  /** Printed label, empty for the preface. */
  label: string;
  title: string;
  page: number | null;
  parts: readonly ChapterPart[];
}

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

/** What an indicator's year says. */
export interface YearValue {
  year: number;
  kind: 'baseline' | 'target';
  value: PrintedValue;
  /** The value in the unit of the edition, as shown. */
  shown: string;
  /** The same as a number alone, without the marks of a cumulative count or a floor. */
  number: string;
  /** The value with its unit, as a sentence says it. */
  phrase: string;
  /** The value in the unit of the edition, as a number. */
  amount: number;
}

/** Who assesses an indicator. */
export interface Assessor {
  id: string;
  name: string;
}

/** An indicator of the plan. */
export interface Indicator {
  slug: string;
  number: number;
  /** Public code. */
  code: string;
  name: string;
  shortName: string;
  /** What it measures, and what the plan leaves open: the editors' words. */
  measures: string;
  /** Other names by which it is looked up; never shown. */
  searchWords: readonly string[];
  /** Words of everyday speech that mean it; never shown. */
  everyday: readonly string[];
  group: string;
  /** Unit of the edition. */
  unit: string;
  /** Unit of the source. */
  sourceUnit: string;
  /** The same in the language of the edition, for the values of the source. */
  valueUnit: string;
  assessors: readonly Assessor[];
  cumulative: boolean;
  /** Whether it is meant to fall. */
  lowerIsBetter: boolean;
  /** The same indicator in other plans, as plan and slug; stated in one of them. */
  sameAs: readonly string[];
  values: readonly YearValue[];
  /** Names as printed in the two tables, where they differ from the name. */
  printedNames: readonly string[];
  statements: readonly Statement[];
}

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

/** A clause of the editors on the plan or a chapter, and the unit that it rests on. */
export interface Clause {
  text: string;
  unit: string;
}

/** A piece of a passage: its run-in heading, text, a word of the subject, or a place where sentences are left out. */
export interface PassagePiece {
  kind: 'lead' | 'text' | 'word' | 'gap';
  text: string;
}

/** A unit that speaks of a subject: its run-in heading and the sentences that hold a word. */
export interface Passage {
  unit: string;
  pieces: readonly PassagePiece[];
  /** Why it belongs although it has none of the words; empty where it has one. */
  reason: string;
}

/** What the subjects are sorted by. */
export type SubjectTheme = OneOf<typeof subjectThemes>;

/** A subject or a place that readers look up, with everything of the plan that speaks of it. */
export interface Subject {
  slug: string;
  kind: 'subject' | 'place';
  /** Null for places. */
  theme: SubjectTheme | null;
  name: string;
  /** Name in the source. */
  sourceName: string;
  pinyin: string;
  /** What the plan says of it: the editors' words. */
  line: string;
  /** Words of the plan that bring its passages, in the source. */
  words: readonly string[];
  /** Words of the editors by which it is looked up in the edition. */
  everyday: readonly string[];
  /** In reading order. */
  passages: readonly Passage[];
  /** Ids of the chapters in which it has passages. */
  chapters: readonly string[];
  /** Slugs of indicators. */
  indicators: readonly string[];
  /** Numbers of projects. */
  projects: readonly number[];
  /** Slugs of terms. */
  terms: readonly string[];
  /** Slugs of organizations. */
  organizations: readonly string[];
  /** Ids of the commitments that have one of its words, or aim at one of its indicators. */
  commitments: readonly string[];
  /** Slugs of subjects. */
  see: readonly string[];
}

/** An industry of the plan: a paragraph that opens with its name, and the organizations that it speaks of. */
export interface Industry {
  unit: string;
  name: string;
  /** Slugs of the organizations that it names, or whose project it names. */
  organizations: readonly string[];
}

/** An entry of the register of corrections. */
export interface Correction {
  id: string;
  class: OneOf<typeof correctionClasses>;
  treatment: OneOf<typeof correctionTreatments>;
  units: readonly string[];
  pages: readonly number[];
  printed: string;
  shown: string | null;
  /** What the note says, in a few words; empty where it stands beside no text. */
  claim: string;
  note: string;
}

/** A line of the printed table of contents. */
export interface TocLine {
  id: string;
  level: 1 | 2;
  label: string;
  title: RichText;
  page: number;
  unit: string;
}

/** Where a unit is shown. */
export interface UnitPlace {
  /** Address after the edition. */
  path: string;
  /** What leads to it: chapter and section titles. */
  trail: readonly string[];
}

/** An aim of the plan, with the indicators that the editors put beside it. */
export interface Aim {
  title: string;
  unit: string;
  indicators: readonly string[];
}

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
