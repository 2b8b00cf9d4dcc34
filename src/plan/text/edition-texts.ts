import { type Edition, editions } from '../../editions/editions.ts';
import { scriptConverter } from '../../editions/script/script.ts';
import { isNumberedChapter, readUnitId, unitId } from '../ids.ts';
import { type PlanRecord, translationIn } from '../record/record.ts';
import { textKey } from '../text-keys.ts';
import { sourceWords, translatedWords } from './edition-words.ts';
import { markCorrections } from './marks/mark-corrections.ts';
import { markNames, namesIn } from './marks/mark-names.ts';
import { markRenderings, markTerms } from './marks/mark-terms.ts';
import type { NumberedChapter } from './number-chapter.ts';
import { withText } from './rich-text.ts';
import { addPrintedCells, addTranslatedCells } from './table-texts.ts';
import { type EditionTexts, type GrowingTexts, gatherTexts, type Texts } from './texts.ts';

/** What all editions of a plan share, and the texts of the source. */
export interface Source {
  record: PlanRecord;
  /** Slug of a term to the id of its note, in the order of the notes. */
  noteIds: ReadonlyMap<string, string>;
  /** Chapters by name of their files. */
  chapters: ReadonlyMap<string, NumberedChapter>;
  texts: Texts;
}

/** Reads the source texts of a plan, with corrections and uses of terms marked. */
export function readSource(record: PlanRecord): Source {
  const noteIds = noteIdsOf(record);
  const { texts, chapters } = gatherTexts(sourceWords(record), noteIds);
  addPrintedCells(texts, record);
  addTocLines(texts);
  markCorrections(texts, record);
  markTerms(texts, record, noteIds);
  return { record, noteIds, chapters, texts };
}

function noteIdsOf({ terms }: PlanRecord): Map<string, string> {
  const notes = [...terms].flatMap(([slug, { data }]) =>
    data.note === undefined ? [] : [{ slug, note: data.note }],
  );
  return new Map(notes.sort((a, b) => a.note - b.note).map(({ slug, note }) => [slug, unitId.note(note)]));
}

/** The texts of an edition in another script: the source, whole texts, each converted once. */
export function convertedTexts({ record, texts }: Source, edition: Edition): Texts {
  const convert = scriptOf(record, edition);
  return new Map([...texts].map(([key, text]) => [key, withText(text, convert(text.text))]));
}

/** The texts of a translated edition, not yet marked, and its chapters as numbered. */
export function translatedTexts({ record, noteIds }: Source, edition: Edition): EditionTexts {
  const translation = gatherTexts(translatedWords(record, edition), noteIds);
  addTranslatedCells(translation.texts, record, edition);
  addTocLines(translation.texts);
  return translation;
}

/** Marks in a translation the renderings of the terms and the names of the source. */
export function markTranslation(
  texts: GrowingTexts,
  { record, texts: source }: Source,
  edition: Edition,
): void {
  markRenderings(texts, source, renderingsOf(record, texts, edition));
  markNames(texts, source, namesIn(record, edition));
}

/** What an edition does to words of the source that have no translation: one in another script converts them. */
export function scriptOf({ wordings }: PlanRecord, edition: Edition): (text: string) => string {
  const wording = editions[edition].text === 'converted' ? wordings[edition] : undefined;
  return wording ? scriptConverter(wording) : (text) => text;
}

/** Every chapter and section stands in the printed table of contents too. */
function addTocLines(texts: GrowingTexts): void {
  for (const [key, text] of [...texts]) {
    const kind = readUnitId(key)?.kind;
    if (kind === 'section' || (kind === 'chapter' && isNumberedChapter(key)))
      texts.set(textKey.unit(unitId.tocLine(key)), text);
  }
}

/** Slug of a term to the forms in which the translation uses it. */
function renderingsOf(record: PlanRecord, texts: Texts, edition: Edition): Map<string, string[]> {
  const { termbase, terms } = translationIn(record, edition);
  return new Map(
    [...record.terms].map(([slug, { data }]) => {
      const entry = termbase.find(({ term }) => term === data.term);
      const name = texts.get(textKey.term(slug))?.text ?? '';
      const uses = terms.get(slug)?.data.uses ?? [];
      const forms = [name, ...uses, ...(entry ? [entry.rendering, ...(entry.variants ?? [])] : [])];
      return [slug, forms.filter((form) => form !== '')];
    }),
  );
}
