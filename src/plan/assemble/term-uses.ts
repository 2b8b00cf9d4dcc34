import { oncePer } from '../../strings/once-per.ts';
import { doMeet, type Range } from '../../strings/ranges.ts';
import { sentencesAlike, sentencesOf } from '../../strings/sentences.ts';
import type { RichText, Span } from '../text/rich-text.ts';
import type { Texts } from '../text/texts.ts';
import { ownerOf, type TextKey, voiceOf } from '../text-keys.ts';
import type { TermUse } from '../things/terms.ts';
import type { Assembly } from './assembly.ts';

/** The uses of a term: those of the source; in a translation each with its rendering, or where there is none as a point in the sentence. */
export function usesOf(slug: string, { texts, sourceTexts, noteIds }: Assembly): TermUse[] {
  const isUse = (span: Span) => span.kind === 'term' && span.slug === slug;
  const own = noteIds.get(slug);
  return (textsWithTerms(sourceTexts).get(slug) ?? []).flatMap(([key, source]) => {
    if (key === own) return [];
    const text = texts.get(key) ?? source;
    const shown = text.spans.filter(isUse);
    return source.spans.filter(isUse).map((use, index): TermUse => {
      const { start, end } = shown[index] ?? pointAlike(use, source.text, text.text);
      return { unit: ownerOf(key), text, start, end };
    });
  });
}

/** The start of the sentence of a translation that says what the one around a use says. */
function pointAlike(use: Range, source: string, translation: string): Range {
  const [ofSource, ofOther] = [sentencesOf(source), sentencesOf(translation)];
  const [at = 0] = sentencesAlike(
    ofSource,
    ofOther,
    ofSource.findIndex((one) => doMeet(one, use)),
  );
  const start = ofOther[at]?.start ?? 0;
  return { start, end: start };
}

/** The texts that have a term, by its slug, but for those of the printed contents. */
const textsWithTerms = oncePer((texts: Texts): ReadonlyMap<string, readonly [TextKey, RichText][]> => {
  const found = new Map<string, [TextKey, RichText][]>();
  for (const [key, text] of texts) {
    if (voiceOf(key) === 'toc') continue;
    const slugs = new Set(text.spans.flatMap((span) => (span.kind === 'term' ? [span.slug] : [])));
    for (const slug of slugs) found.set(slug, [...(found.get(slug) ?? []), [key, text]]);
  }
  return found;
});
