import { unitId } from '../ids.ts';
import { noteNumbers, type RichText, type Span } from '../text/rich-text.ts';
import { readerOf, type Texts } from '../text/texts.ts';
import { ownerOf, type TextKey, textKey, voiceOf } from '../text-keys.ts';
import type { Chapter, Term, TermUse } from '../types.ts';
import { unitsOfChapter } from '../units.ts';
import type { Assembly } from './assembly.ts';

/** The terms of a plan in the order of their notes, each with its uses in the order of their texts. */
export function assembleTerms(assembly: Assembly, chapters: readonly Chapter[]): Term[] {
  const { record, texts, sourceTexts, noteIds } = assembly;
  const read = readerOf(texts);
  const marks = noteMarks(sourceTexts, chapters);
  return [...record.terms]
    .sort(([, a], [, b]) => a.data.note - b.data.note)
    .map(([slug, { data }]) => {
      const noteId = noteIds.get(slug) ?? unitId.note(data.note);
      return {
        slug,
        note: data.note,
        noteId,
        name: read(textKey.term(slug)).text,
        definition: read(textKey.unit(noteId)),
        gloss: read(textKey.gloss(slug)).text,
        members: (data.members ?? []).map((_, index) => read(textKey.member(slug, index + 1)).text),
        pinyin: data.pinyin,
        explanation: explanationOf(slug, texts),
        related: data.related ?? [],
        ...(marks.get(data.note) ?? { markedAt: '', page: null }),
        uses: usesOf(slug, assembly),
      };
    });
}

/** Where the mark of a note stands: its unit, and the printed page. */
export type NoteMark = Pick<Term, 'markedAt' | 'page'>;

/** The marks of notes in a text, by number: in paragraphs, headings, items and cells alike. */
export function noteMarks(texts: Texts, chapters: readonly Chapter[]): Map<number, NoteMark> {
  const pages = new Map(chapters.flatMap(unitsOfChapter).map(({ id, page }) => [id, page]));
  const marks = new Map<number, NoteMark>();
  for (const [key, text] of texts) {
    if (voiceOf(key) === 'toc') continue;
    const unit = ownerOf(key);
    for (const number of noteNumbers(text))
      marks.set(number, { markedAt: unit, page: pageAt(text, number) ?? pages.get(unit) ?? null });
  }
  return marks;
}

/** The last printed page that opens in a text before the mark of a note; null where none does. */
function pageAt({ spans }: RichText, note: number): number | null {
  const at = spans.find((span) => span.kind === 'note' && span.number === note)?.start ?? 0;
  const opened = spans.flatMap((span) => (span.kind === 'page' && span.start <= at ? [span.number] : []));
  return opened.length > 0 ? Math.max(...opened) : null;
}

function explanationOf(slug: string, texts: Texts): string[] {
  const found: string[] = [];
  for (;;) {
    const text = texts.get(textKey.explanation(slug, found.length + 1));
    if (!text) return found;
    found.push(text.text);
  }
}

/** The uses of the source; in a translation each with its rendering, or as a point where there is none. */
function usesOf(slug: string, { texts, sourceTexts, noteIds }: Assembly): TermUse[] {
  const isUse = (span: Span) => span.kind === 'term' && span.slug === slug;
  const isElsewhere = (key: TextKey) => voiceOf(key) !== 'toc' && noteIds.get(slug) !== key;
  return [...sourceTexts].flatMap(([key, source]) => {
    if (!isElsewhere(key)) return [];
    const text = texts.get(key) ?? source;
    const shown = text.spans.filter(isUse);
    return source.spans.filter(isUse).map((_, index): TermUse => {
      const { start = 0, end = 0 } = shown[index] ?? {};
      return { unit: ownerOf(key), text, start, end };
    });
  });
}
