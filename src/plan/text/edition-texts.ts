import type { Edition } from '../../editions/editions.ts';
import { scriptConverter } from '../../editions/script.ts';
import type { Assembly } from '../assemble/assembly.ts';
import { checkAlignment, checkBlocks } from '../check/alignment.ts';
import type { PlanRecord } from '../record/record.ts';
import { markCorrections } from './mark-corrections.ts';
import { markNames } from './mark-names.ts';
import { markRenderings, markTerms } from './mark-terms.ts';
import { type RichText, withText } from './rich-text.ts';
import { addPrintedCells, addTranslatedCells } from './table-texts.ts';
import { englishWords, sourceWords, textsOf } from './texts.ts';

/** What all editions of a plan share, and the texts of the source. */
export interface Source {
  record: PlanRecord;
  noteIds: ReadonlyMap<string, string>;
  chapters: Assembly['chapters'];
  texts: Map<string, RichText>;
}

/** Reads the source texts of a plan, with corrections and uses of terms marked. */
export function readSource(record: PlanRecord): Source {
  const noteIds = new Map([...record.terms].map(([slug, { data }]) => [slug, noteId(data.note)]));
  const { texts, chapters } = textsOf(sourceWords(record), noteIds);
  addPrintedCells(texts, record);
  for (const [id, text] of [...texts]) if (/^c\d+(?:-s\d+)?$/.test(id)) texts.set(`toc-${id}`, text);
  markCorrections(texts, record);
  markTerms(texts, record, noteIds);
  return { record, noteIds, chapters, texts };
}

/** The texts of an edition: the source, its conversion, or the translation. */
export function editionTexts(source: Source, edition: Edition): ReadonlyMap<string, RichText> {
  if (edition === 'zh-hans') return source.texts;
  if (edition === 'zh-hant') {
    const convert = scriptConverter(source.record.wording);
    return new Map([...source.texts].map(([key, text]) => [key, withText(text, convert(text.text))]));
  }
  return translatedTexts(source, edition);
}

/** What an edition does to words of the source that have no translation: the traditional edition converts them. */
export function scriptOf({ record }: Source, edition: Edition): (text: string) => string {
  return edition === 'zh-hant' ? scriptConverter(record.wording) : (text) => text;
}

/** A term of the termbase in every edition, with what is known of its rendering. */
export type TermbaseEntry = Omit<PlanRecord['translation']['termbase'][number], 'zh' | 'en'> & {
  terms: Readonly<Record<Edition, string>>;
};

/** The termbase, each of its terms as the editions have it. */
export function termbaseTexts({ wording, translation }: PlanRecord): TermbaseEntry[] {
  const convert = scriptConverter(wording);
  return translation.termbase.map(({ zh, en, ...rest }) => ({
    ...rest,
    terms: { 'zh-hans': zh, 'zh-hant': convert(zh), en },
  }));
}

function translatedTexts(
  { record, noteIds, chapters: sourceChapters, texts: source }: Source,
  edition: Edition,
): Map<string, RichText> {
  const { texts, chapters } = textsOf(englishWords(record), noteIds);
  addTranslatedCells(texts, record, edition);
  for (const [id, text] of [...texts]) if (/^c\d+(?:-s\d+)?$/.test(id)) texts.set(`toc-${id}`, text);
  checkAlignment(source, texts, record);
  checkBlocks(sourceChapters, chapters, record);
  markRenderings(texts, source, renderingsOf(record, texts));
  markNames(texts, source, record);
  return texts;
}

/** Slug of a term to the forms in which the translation uses it. */
function renderingsOf(record: PlanRecord, texts: ReadonlyMap<string, RichText>): Map<string, string[]> {
  return new Map(
    [...record.terms].map(([slug, { data }]) => {
      const entry = record.translation.termbase.find(({ zh }) => zh === data.term);
      const name = texts.get(`term-${slug}/name`)?.text ?? '';
      return [
        slug,
        [name, ...(entry ? [entry.en, ...(entry.variants ?? [])] : [])].filter((form) => form !== ''),
      ];
    }),
  );
}

function noteId(number: number): string {
  return `fn-${String(number).padStart(2, '0')}`;
}
