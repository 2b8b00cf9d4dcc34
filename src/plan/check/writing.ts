import type { Wrong } from '../../content-model/record-error.ts';
import { type Edition, editions, type LanguageTag } from '../../editions/editions.ts';
import {
  type OddWriting,
  oddEdges,
  oddLanguage,
  oddSigns,
  type Slip,
} from '../../editions/writing/odd-writing.ts';
import { readUnitId } from '../ids.ts';
import { type Faults, faultIn, fileInEdition, fileOfText } from '../record/fault.ts';
import { type PlanRecord, type Translation, translationIn } from '../record/record.ts';
import type { Source } from '../text/edition-texts.ts';
import { isExplanation, type TextKey, textKey } from '../text-keys.ts';

/** What each slip is told as. */
const slips: Readonly<Record<Slip, Omit<Wrong, 'found'>>> = {
  placeholder: { expected: 'finished words, no placeholder', mend: 'write them, or remove the entry' },
  marks: { expected: 'one mark of punctuation, without a blank before it', mend: 'remove what is too much' },
  blanks: { expected: 'one blank between words', mend: 'remove one of them' },
  empty: { expected: 'words between the brackets', mend: 'write them, or remove the brackets' },
  word: { expected: 'the word once', mend: 'remove one of them' },
  pair: { expected: 'brackets and quotation marks in pairs', mend: 'add the other half, or remove it' },
  quotes: { expected: 'the quotation marks of the edition', mend: 'write these' },
  gap: { expected: 'no blank beside Chinese characters', mend: 'remove the blank' },
  narrow: { expected: 'the punctuation of Chinese beside Chinese characters', mend: 'write that instead' },
  start: { expected: 'the beginning of a sentence', mend: 'write the paragraph whole' },
  end: { expected: 'the end of a sentence, with its mark', mend: 'write the paragraph whole' },
  foreign: {
    expected: 'words of the language of the edition; those of the source between ⟦ and ⟧',
    mend: 'translate it, or set the brackets',
  },
  language: {
    expected: 'words of the language of the edition',
    mend: 'put it where it belongs, and translate it',
  },
  script: { expected: 'characters of the script of the edition', mend: 'write the character of this script' },
};

/** What is wrong with how a text is written; null where nothing is. */
export function wrongWriting(odd: OddWriting | null): Wrong | null {
  return odd && { found: `“${odd.found}” in the text`, ...slips[odd.slip] };
}

/** Stops where a text of an edition has a slip of the pen, a placeholder, or words of another language or script. */
export function* checkWriting(
  record: PlanRecord,
  { texts, chapters }: Pick<Source, 'texts' | 'chapters'>,
  edition: Edition,
): Faults {
  const { text, tag } = editions[edition];
  // What the print has so is kept, with an entry in the register.
  const kept = new Set(text === 'source' ? record.corrections.flatMap(({ units }) => units) : []);
  const units = [...chapters.values()].flatMap((chapter) => [...chapter.texts.keys()].map(textKey.unit));
  const bodies = [...units, ...[...texts.keys()].filter(isExplanation)]
    .filter((key) => !kept.has(key))
    .map((key): Written => {
      return { file: fileOfText(key, record), field: key, text: texts.get(key)?.text ?? '', path: [] };
    });
  const files = writtenIn(text === 'source' ? record : translationIn(record, edition));
  for (const written of [...bodies, ...files]) {
    const edges = isParagraph(written.field) ? oddEdges(written.text, tag) : null;
    const wrong = wrongWriting(oddIn(written, tag) ?? edges);
    if (wrong)
      yield faultIn(record, {
        file: fileInEdition(edition, written.file),
        field: written.field,
        ...wrong,
      });
  }
}

/** A text of a file, with the names of the fields that lead to it. */
interface Written {
  file: string;
  field: string;
  text: string;
  path: readonly string[];
}

/** Whether a field is a paragraph or an item of a chapter, or a paragraph of an explanation. */
function isParagraph(field: string): boolean {
  const kind = readUnitId(field)?.kind;
  return kind === 'paragraph' || kind === 'item' || isExplanation(field as TextKey);
}

/** What the print has, and marks of the record. */
const notWritten = /^(?:printed|shown|context|marks?|figures|formula|stated|pinyin|url|alsoAt|unit)$/;

/** Pieces of a text, as it has them or readers type them, and names of others. */
const pieces = /^(?:uses|except|words|head|everyday|searchWords|exampleQueries|authors|publisher)$/;

function oddIn({ file, text, path }: Written, tag: LanguageTag): OddWriting | null {
  if (path.some((key) => notWritten.test(key)) || (file === 'termbase.json' && path.at(-1) === 'term'))
    return null;
  const signs = path.some((key) => pieces.test(key)) ? null : oddSigns(text, tag);
  // Titles of checks quote the coinages that they count.
  const quotes = file === 'checks.json' && path.at(-1) === 'title';
  return signs ?? (quotes ? null : oddLanguage(text, tag));
}

/** Every value of the files of the record or of a translation that is text. */
function writtenIn(files: PlanRecord | Translation): Written[] {
  return Object.entries(files).flatMap(([name, value]) => {
    if (name === 'folder' || name === 'wordings' || name === 'translations') return [];
    const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (!(value instanceof Map)) return writtenBelow(value, { file: `${file}.json`, path: [] });
    const ending = file === 'chapters' || file === 'terms' ? 'mdx' : 'json';
    return [...value].flatMap(([entry, { data, ...rest }]) =>
      writtenBelow(data ?? rest, { file: `${file}/${entry}.${ending}`, path: [] }),
    );
  });
}

function writtenBelow(value: unknown, { file, path }: Pick<Written, 'file' | 'path'>): Written[] {
  if (typeof value === 'string') return [{ file, field: path.join('.'), text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const id = typeof inner === 'object' && inner !== null && 'id' in inner ? String(inner.id) : key;
    return writtenBelow(inner, { file, path: [...path, id] });
  });
}
