import { RecordError } from '../../../content-model/record-error.ts';
import { readUnitId } from '../../ids.ts';
import type { PlanRecord } from '../../record/record.ts';
import { ownerOf, type TextKey, voiceOf } from '../../text-keys.ts';
import { type Span, withSpans } from '../rich-text.ts';
import type { GrowingTexts, Texts } from '../texts.ts';
import { offsets } from './offsets.ts';

/** Marks every use of a term in the source; throws where a term is never used. */
export function markTerms(
  texts: GrowingTexts,
  record: PlanRecord,
  noteIds: ReadonlyMap<string, string>,
): void {
  const linked = new Set<string>();
  const unused = new Set(record.terms.keys());
  for (const [key, text] of texts) {
    if (voiceOf(key) !== 'plan') continue;
    const spans = [...record.terms].flatMap(([slug, { data }]) =>
      noteIds.get(slug) === key ? [] : usesIn(text.text, data.uses).map((use) => ({ ...use, slug })),
    );
    const found = spans
      .sort((a, b) => a.start - b.start)
      .map(({ slug, start, end }): Span => {
        unused.delete(slug);
        return { kind: 'term', slug, start, end, first: isNew(linked, `${blockOf(key)} ${slug}`) };
      });
    if (found.length > 0) texts.set(key, withSpans(text, found));
  }
  for (const slug of unused)
    throw new RecordError({
      file: `${record.folder}/terms/${slug}.mdx`,
      field: 'uses',
      found: 'strings that no text of the plan has',
      expected: 'at least one use',
      mend: 'write the strings as the text has them',
    });
}

/** Marks in a translation the renderings of the terms that the source uses at the same key. */
export function markRenderings(
  texts: GrowingTexts,
  source: Texts,
  renderings: ReadonlyMap<string, readonly string[]>,
): void {
  for (const [key, { spans }] of source) {
    const text = texts.get(key);
    const terms = spans.filter((span) => span.kind === 'term');
    if (!text || terms.length === 0) continue;
    const lower = text.text.toLowerCase();
    const taken: Span[] = [];
    for (const { slug, first } of terms) {
      const use = (renderings.get(slug) ?? [])
        .flatMap((rendering) => usesIn(lower, [rendering.toLowerCase()]))
        .find(({ start, end }) => taken.every((other) => end <= other.start || start >= other.end));
      if (use) taken.push({ ...use, kind: 'term', slug, first });
    }
    if (taken.length > 0) texts.set(key, withSpans(text, taken));
  }
}

/** The section or other block that a unit belongs to: a term is linked once in each. */
function blockOf(key: TextKey): string {
  return readUnitId(ownerOf(key))?.block ?? key;
}

function usesIn(text: string, uses: readonly string[]): { start: number; end: number }[] {
  return uses.flatMap((use) => offsets(text, use).map((start) => ({ start, end: start + use.length })));
}

function isNew(set: Set<string>, value: string): boolean {
  if (set.has(value)) return false;
  set.add(value);
  return true;
}
