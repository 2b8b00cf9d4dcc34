import type { Place } from '../text/number-chapter.ts';
import type { RichText } from '../text/rich-text.ts';

/** A piece of the plan with an id: a heading, paragraph, item, cell row or note. */
export interface Unit extends Place {
  id: string;
  /** Printed label before the text, such as the number of a section; empty where there is none. */
  label: string;
  text: RichText;
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
