/**
 * The grammar of ids: here, and nowhere else, stands what the id of a unit and the key of a text look like.
 * Ids come from printed numbers and never change; they are the public addresses of units on pages.
 */

/** The preface, which has no number; it is also its part of the address. */
const preface = 'preface';

function chapterId(number: number | null): string {
  return number === null ? preface : `c${number}`;
}

/** Makers of the ids of units; a scope is the id of a chapter, section or subsection. */
export const unitId = {
  chapter: chapterId,
  section: (chapter: string, number: number) => `${chapter}-s${number}`,
  subsection: (section: string, number: number) => `${section}-ss${number}`,
  paragraph: (scope: string, number: number) => `${scope}-p${number}`,
  box: (number: string) => `box-${number}`,
  item: (box: string, number: number) => `${box}-i${number}`,
  table: (number: string) => `table-${number}`,
  annex: (number: number) => `annex-${number}`,
  row: (table: string, number: number) => `${table}-r${number}`,
  columns: (table: string) => `${table}-columns`,
  tableNote: (table: string) => `${table}-note`,
  note: (number: number) => `fn-${String(number).padStart(2, '0')}`,
  /** A line of the printed table of contents. */
  tocLine: (unit: string) => `toc-${unit}`,
} as const;

/** What a unit is, read from its id. */
export type UnitKind =
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'paragraph'
  | 'box'
  | 'item'
  | 'table'
  | 'annex'
  | 'row'
  | 'table-note'
  | 'note'
  | 'project-line'
  | 'front-line'
  | 'toc-line';

/** The parts of an id. */
export interface UnitReference {
  kind: UnitKind;
  /** Id of the chapter that the unit stands in; null in front matter, notes and annexes. */
  chapter: string | null;
  /** Id of the section, box, table, note or project that the unit belongs to; itself where it belongs to none. */
  block: string;
  /** The printed numbers in the id, outermost first. */
  numbers: readonly number[];
}

const chapterPart = `(?<chapter>${preface}|c\\d+)`;
const sectionPart = `(?<block>${preface}|c\\d+-s\\d+)`;

/** A line a kind: what the id looks like, with the part that is the block; the chapter is that of the block's number. */
const shapes: readonly (readonly [UnitKind, RegExp])[] = [
  ['chapter', new RegExp(`^(?<block>${chapterPart})$`)],
  ['section', new RegExp(`^(?<block>${chapterPart}-s\\d+)$`)],
  ['subsection', new RegExp(`^(?=${chapterPart})${sectionPart}-ss\\d+$`)],
  ['paragraph', new RegExp(`^(?=${chapterPart})${sectionPart}(?:-ss\\d+)?-p\\d+$`)],
  ['paragraph', /^(?<block>(?<chapter>c\d+)-p\d+)$/],
  ['box', /^(?<block>box-\d+-\d+)$/],
  ['item', /^(?<block>box-\d+-\d+)-i\d+$/],
  ['table', /^(?<block>table-\d+-\d+)$/],
  ['annex', /^(?<block>annex-\d+)$/],
  ['row', /^(?<block>(?:box|table)-\d+-\d+|annex-\d+)-r\d+$/],
  ['table-note', /^(?<block>(?:box|table)-\d+-\d+|annex-\d+)-note$/],
  ['note', /^(?<block>fn-\d+)$/],
  ['project-line', /^(?<block>prj-\d{2,})[a-z]?$/],
  ['front-line', /^(?<block>notice|cover)-.+$/],
  ['toc-line', /^(?<block>toc)-.+$/],
];

/** Reads an id; null where it is none of a unit. */
export function readUnitId(id: string): UnitReference | null {
  const read = known.get(id);
  if (read !== undefined) return read;
  const reference = referenceOf(id);
  known.set(id, reference);
  return reference;
}

/** What was read before: a build asks for the same few thousand ids millions of times. */
const known = new Map<string, UnitReference | null>();

function referenceOf(id: string): UnitReference | null {
  for (const [kind, shape] of shapes) {
    const groups = shape.exec(id)?.groups;
    if (!groups) continue;
    const block = groups.block ?? id;
    const numbers = kind === 'toc-line' ? [] : (id.match(/\d+/g) ?? []).map(Number);
    return { kind, chapter: groups.chapter ?? chapterOfBlock(block), block, numbers };
  }
  return null;
}

/** A box or a table carries the number of its chapter first. */
function chapterOfBlock(block: string): string | null {
  const number = /^(?:box|table)-(\d+)-/.exec(block)?.[1];
  return number === undefined ? null : chapterId(Number(number));
}

/** What the address part of a thing is made of: lower-case letters and digits, joined by hyphens. */
export const slugPattern = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** What the id of a table is, as the name of its file: of a box, a table or an annex. */
export const tableIdPattern = String.raw`(?:box|table)-[1-9]\d*-[1-9]\d*|annex-[1-9]\d*`;

/** Whether an id is that of a printed table. */
export function isTableId(id: string): boolean {
  return ['box', 'table', 'annex'].includes(readUnitId(id)?.kind ?? '');
}

/** Whether an id is that of a line of annex 1. */
export function isProjectLine(id: string): boolean {
  return readUnitId(id)?.kind === 'project-line';
}

/** Whether a record may name a place so: by the id of a unit, or as a part of the front matter. */
export function isNamedUnit(id: string): boolean {
  return readUnitId(id) !== null || frontParts.includes(id);
}

/** Address part of a chapter, and name of its file: the preface or the number. */
export function chapterSlugOf(chapter: string): string {
  return chapter.replace(/^c(?=\d)/, '');
}

/** Address part of the preface, with which the text begins. */
export const prefaceSlug = preface;

/** Whether an id is that of a numbered chapter. */
export function isNumberedChapter(id: string): boolean {
  return id !== preface && readUnitId(id)?.kind === 'chapter';
}

/** The printed number of a table or box, such as 4-2. */
export function printedNumber(id: string): string {
  return (readUnitId(id)?.numbers ?? []).join('-');
}

/** Whether a unit is a heading itself or stands under it: its id goes on from that of the heading. */
export function isWithin(unit: string, heading: string): boolean {
  return unit === heading || unit.startsWith(`${heading}-`);
}

/** The section that a unit stands in; empty where its id names none. */
export function sectionOf(id: string): string {
  const block = readUnitId(id)?.block ?? '';
  return sectionNumbers(block) ? block : '';
}

/** What can be named instead of a unit: a part of the front matter as a whole. */
export const frontParts: readonly string[] = ['toc', 'notice', 'cover'];

/** Where in its section, box or table a unit stands. */
export interface Spot {
  kind: 'paragraph' | 'row' | 'item';
  number: number;
}

/** The number of the paragraph, row or item that an id names; null for other ids. */
export function spotOf(id: string): Spot | null {
  const unit = readUnitId(id);
  const number = unit?.numbers.at(-1);
  if (!unit || number === undefined) return null;
  const { kind } = unit;
  return kind === 'paragraph' || kind === 'row' || kind === 'item' ? { kind, number } : null;
}

/** The numbers of the chapter, the section and the subsection that an id names; null for other ids. */
export function sectionNumbers(id: string): readonly number[] | null {
  const unit = readUnitId(id);
  return unit?.kind === 'section' || unit?.kind === 'subsection' ? unit.numbers : null;
}
