import { readUnitId } from '../../ids.ts';
import type { PlanRecord } from '../../record/record.ts';
import { ownerOf, type TextKey, voiceOf } from '../../text-keys.ts';
import { type Span, withSpans } from '../rich-text.ts';
import type { GrowingTexts, Texts } from '../texts.ts';
import { findUses, isFree, rangesOf } from './find-uses.ts';

/** Marks every use of a term in the source; of the terms of notes, the first in a block is linked. */
export function markTerms(
  texts: GrowingTexts,
  record: PlanRecord,
  noteIds: ReadonlyMap<string, string>,
): void {
  const linked = new Set<string>();
  const terms = [...record.terms].map(([slug, { data }]) => ({ ...data, slug, uses: data.uses ?? [] }));
  for (const [key, text] of texts) {
    if (voiceOf(key) !== 'plan') continue;
    const others = terms.filter(({ slug }) => noteIds.get(slug) !== key);
    const found = findUses(text.text, others).map(({ slug, start, end }): Span => {
      const isLinked = noteIds.has(slug) && isNew(linked, `${blockOf(key)} ${slug}`);
      return { kind: 'term', slug, start, end, linked: isLinked };
    });
    if (found.length > 0) texts.set(key, withSpans(text, found));
  }
}

/** Marks in a translation the renderings of the terms that the source uses at the same key, the longest first. */
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
    for (const { slug, linked } of terms) {
      const use = (renderings.get(slug) ?? [])
        .flatMap((rendering) => rangesOf(lower, [rendering.toLowerCase()]))
        .find((range) => isFree(range, taken));
      if (use) taken.push({ ...use, kind: 'term', slug, linked });
    }
    if (taken.length > 0) texts.set(key, withSpans(text, taken));
  }
}

/** The section or other block that a unit belongs to: a term is linked once in each. */
function blockOf(key: TextKey): string {
  return readUnitId(ownerOf(key))?.block ?? key;
}

function isNew(set: Set<string>, value: string): boolean {
  if (set.has(value)) return false;
  set.add(value);
  return true;
}
