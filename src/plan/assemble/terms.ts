import type { RichText } from '../text/rich-text.ts';
import { noteNumbers } from '../text/rich-text.ts';
import type { Chapter, Term, TermUse } from '../types.ts';
import { type Assembly, speaker } from './assembly.ts';

/** The terms of a plan in the order of their notes, each with its uses in reading order. */
export function assembleTerms(assembly: Assembly, chapters: readonly Chapter[]): Term[] {
  const { record, texts, sourceTexts, noteIds } = assembly;
  const say = speaker(texts);
  const marked = new Map<number, string>();
  for (const [key, text] of sourceTexts) for (const number of noteNumbers(text)) marked.set(number, key);
  const order = readingOrder(chapters, texts);
  return [...record.terms]
    .sort(([, a], [, b]) => a.data.note - b.data.note)
    .map(([slug, { data }]) => ({
      slug,
      note: data.note,
      noteId: noteIds.get(slug) ?? '',
      name: say(`term-${slug}/name`).text,
      definition: say(noteIds.get(slug) ?? ''),
      members: (data.members ?? []).map((_, index) => say(`term-${slug}/member-${index + 1}`).text),
      pinyin: data.pinyin,
      explanation: paragraphs(`term-${slug}/explanation`, texts),
      related: data.related ?? [],
      markedAt: marked.get(data.note) ?? '',
      page: pageOf(data.note, marked.get(data.note) ?? '', chapters, sourceTexts),
      uses: usesOf(slug, assembly).sort((a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0)),
    }));
}

/** The printed page of a note's mark: that on which its unit begins, or the last one that opens before the mark. */
function pageOf(
  note: number,
  unit: string,
  chapters: readonly Chapter[],
  texts: Assembly['sourceTexts'],
): number | null {
  const spans = texts.get(unit)?.spans ?? [];
  const at = spans.find((span) => span.kind === 'note' && span.number === note)?.start ?? 0;
  const opened = spans.flatMap((span) => (span.kind === 'page' && span.start <= at ? [span.number] : []));
  const parts = chapters.flatMap((chapter) => chapter.parts);
  const part = parts.find((entry) => entry.kind === 'paragraph' && entry.unit.id === unit);
  return opened.length > 0 ? Math.max(...opened) : part?.kind === 'paragraph' ? part.unit.page : null;
}

function paragraphs(key: string, texts: ReadonlyMap<string, RichText>): string[] {
  const found: string[] = [];
  for (let number = 1; ; number += 1) {
    const text = texts.get(`${key}-${number}`);
    if (!text) return found;
    found.push(text.text);
  }
}

/** The uses of the source; in a translation each with its rendering, or as a point where there is none. */
function usesOf(slug: string, { texts, sourceTexts, noteIds }: Assembly): TermUse[] {
  const isUse = (span: { kind: string }) => span.kind === 'term' && (span as { slug?: string }).slug === slug;
  return [...sourceTexts].flatMap(([key, source]) => {
    if (key.startsWith('toc-') || noteIds.get(slug) === key) return [];
    const text = texts.get(key) ?? source;
    const shown = text.spans.filter(isUse);
    return source.spans.filter(isUse).map((_, index): TermUse => {
      const { start = 0, end = 0 } = shown[index] ?? {};
      const unit = key.split('/')[0] ?? key;
      return { unit, text, start, end, chapter: /^(?:preface|c\d+)/.exec(unit)?.[0] ?? null };
    });
  });
}

function readingOrder(
  chapters: readonly Chapter[],
  texts: ReadonlyMap<string, RichText>,
): Map<string, number> {
  const ids = chapters.flatMap(({ id, parts }) => [
    id,
    ...parts.flatMap((part) => {
      if (part.kind === 'indicator-table') return [part.table.id, ...part.table.rows.map((row) => row.id)];
      if (part.kind !== 'box') return [part.unit.id];
      const { box } = part;
      return [box.id, ...box.items.map((item) => item.id), ...(box.table?.rows ?? []).map((row) => row.id)];
    }),
  ]);
  const rest = [...texts.keys()].map((key) => key.split('/')[0] ?? key).filter((unit) => !ids.includes(unit));
  return new Map([...ids, ...new Set(rest)].map((unit, index) => [unit, index]));
}
