import { RecordError } from '../../content-model/record-error.ts';
import { unitId } from '../ids.ts';
import {
  indicatorFields,
  planFields,
  projectFields,
  subjectFields,
  type TextKey,
  textKey,
} from '../text-keys.ts';
import { checkStars } from './check-element.ts';
import type { EditionWords, TableWords, TermWords } from './edition-words.ts';
import { type NumberedChapter, numberChapter } from './number-chapter.ts';
import { parseText } from './parse-text.ts';
import { plainText, type RichText } from './rich-text.ts';

/** Every text of a plan in one edition, by its key. */
export type Texts = ReadonlyMap<TextKey, RichText>;

/** The same while it is gathered and marked. */
export type GrowingTexts = Map<TextKey, RichText>;

/** Gives the text of a key; the giver throws where the edition lacks it. */
type ReadText = (key: TextKey) => RichText;

/** Makes the reader of an edition's texts. */
export function readerOf(texts: Texts): ReadText {
  return (key) => {
    const text = texts.get(key);
    if (text) return text;
    throw new Error(`No text has the key ${key}`);
  };
}

/** The texts of an edition, and its chapters as numbered. */
export interface EditionTexts {
  texts: GrowingTexts;
  chapters: Map<string, NumberedChapter>;
}

type Add = (key: TextKey, text: string | null | undefined) => void;

/** Gathers every text of an edition under its key; `noteIds` leads from the slug of a term to its note. */
export function gatherTexts(words: EditionWords, noteIds: ReadonlyMap<string, string>): EditionTexts {
  const texts: GrowingTexts = new Map();
  const add: Add = (key, text) => {
    if (text) texts.set(key, plainText(text));
  };
  addPlan(words, add);
  for (const [id, table] of words.tables) addTable(id, table, add);
  for (const [slug, term] of words.terms) {
    const noteId = noteIds.get(slug);
    add(noteId === undefined ? textKey.definition(slug) : textKey.unit(noteId), term.data.definition);
    addTerm(slug, term, add);
  }
  addLists(words, add);
  const chapters = new Map<string, NumberedChapter>();
  const lastPages = lastPagesOf(words.tables);
  for (const [name, { data, body, file }] of words.chapters) {
    const blocks = parseText(body, file);
    const chapter = numberChapter({ number: data.number ?? null, blocks, file, lastPages });
    chapters.set(name, chapter);
    add(textKey.unit(chapter.id), data.title);
    for (const [id, text] of chapter.texts) {
      checkStars(text, id, file);
      texts.set(textKey.unit(id), text);
    }
  }
  return { texts, chapters };
}

function addPlan({ plan: { addressees, copiedTo, ...plan }, notice }: EditionWords, add: Add): void {
  for (const field of planFields) add(textKey.plan(field), plan[field]);
  addressees.forEach((text, index) => add(textKey.addressee(index + 1), text));
  copiedTo.forEach((text, index) => add(textKey.copiedTo(index + 1), text));
  for (const [id, text] of Object.entries(notice)) add(textKey.unit(id), text);
}

function addTable(id: string, table: TableWords, add: Add): void {
  add(textKey.unit(id), table.title);
  add(textKey.unit(unitId.tableNote(id)), table.note);
  table.columns.forEach((column, index) => add(textKey.column(id, index + 1), column));
  for (const row of table.rows ?? [])
    row.cells.forEach((cell, index) => add(textKey.cell(unitId.row(id, row.number), index + 1), cell));
}

function addTerm(slug: string, { data, body, file }: TermWords, add: Add): void {
  add(textKey.term(slug), data.term);
  add(textKey.gloss(slug), data.gloss);
  (data.members ?? []).forEach((member, index) => add(textKey.member(slug, index + 1), member));
  (data.groups ?? []).forEach(({ head, label }, index) => {
    add(textKey.group(slug, index + 1), head);
    add(textKey.groupLabel(slug, index + 1), label);
  });
  (data.variants ?? []).forEach((variant, index) => {
    add(textKey.variant(slug, index + 1), typeof variant === 'string' ? variant : variant.says);
  });
  for (const [index, block] of parseText(body, file).entries()) {
    if (block.kind !== 'paragraph' || block.text.spans.length > 0) throw notPlain(index + 1, file);
    add(textKey.explanation(slug, index + 1), block.text.text);
  }
}

function notPlain(paragraph: number, file: string): RecordError {
  return new RecordError({
    file,
    field: `paragraph ${paragraph} of the text`,
    found: 'an element, a heading or ***',
    expected: 'an explanation in plain paragraphs',
    mend: 'remove it',
  });
}

function addLists(words: EditionWords, add: Add): void {
  for (const [slug, indicator] of Object.entries(words.indicators))
    for (const field of indicatorFields) add(textKey.indicator(slug, field), indicator[field]);
  for (const [id, project] of Object.entries(words.projects))
    for (const field of projectFields) add(textKey.field(id, field), project[field]);
  for (const [slug, { name }] of Object.entries(words.organizations)) add(textKey.organization(slug), name);
  for (const [scope, clauses] of Object.entries(words.inShort))
    clauses.forEach((clause, index) => add(textKey.inShort(scope, index + 1), clause));
  for (const [slug, { also, leave, ...subject }] of Object.entries(words.subjects)) {
    for (const field of subjectFields) add(textKey.subject(slug, field), subject[field]);
    for (const [unit, reason] of Object.entries({ ...also, ...leave }))
      add(textKey.reason(slug, unit), reason);
  }
  for (const [id, { claim, note }] of Object.entries(words.corrections)) {
    add(textKey.claim(id), claim);
    add(textKey.correction(id), note);
  }
  for (const [id, text] of Object.entries(words.statements)) add(textKey.statement(id), text);
  for (const [id, { text, note }] of Object.entries(words.commitments.commitments)) {
    add(textKey.commitment(id), text);
    add(textKey.commitmentNote(id), note);
  }
  for (const [id, reason] of Object.entries(words.commitments.exclusions)) add(textKey.exclusion(id), reason);
}

/** The printed pages on which tables end; a translation has none. */
function lastPagesOf(tables: EditionWords['tables']): Map<string, number> {
  const pages = new Map<string, number>();
  for (const [id, { rows = [] }] of tables)
    for (const { page } of rows) if (page !== undefined) pages.set(id, page);
  return pages;
}
