import { RecordError } from '../../content-model/record-error.ts';
import type { PlanRecord } from '../record/record.ts';
import { type RichText, withSpans } from './rich-text.ts';

/** Marks in the texts of the source what stands otherwise in print; throws where a mark does not fit its unit. */
export function markCorrections(texts: Map<string, RichText>, record: PlanRecord): void {
  for (const { id, treatment, marks } of record.corrections)
    for (const mark of marks) {
      const place = placeOf(texts, mark, `${record.folder}/corrections.json`, id);
      const span = {
        kind: 'correction',
        id,
        printed: mark.printed,
        visible: treatment === 'corrected',
      } as const;
      texts.set(place.key, withSpans(place.text, [{ ...span, start: place.start, end: place.end }]));
    }
}

interface Mark {
  unit: string;
  context: string;
  shown: string;
  printed: string;
}

function placeOf(texts: ReadonlyMap<string, RichText>, mark: Mark, file: string, id: string) {
  const places = [...texts].filter(([key]) => key === mark.unit || key.startsWith(`${mark.unit}/`));
  const hits = places.flatMap(([key, text]) =>
    offsets(text.text, mark.context).map((at) => ({ key, text, at })),
  );
  const inner = offsets(mark.context, mark.shown);
  const [hit] = hits;
  if (hit && hits.length === 1 && inner[0] !== undefined && inner.length === 1) {
    const start = hit.at + inner[0];
    return { ...hit, start, end: start + mark.shown.length };
  }
  throw new RecordError({
    file,
    field: `${id}.marks`,
    found: `“${mark.context}” ${hits.length} times in ${mark.unit}, “${mark.shown}” ${inner.length} times in it`,
    expected: 'each exactly once',
    mend: 'give a longer context or correct the unit',
  });
}

/** Where a string begins in a text, every time. */
export function offsets(text: string, string: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + string.length)) found.push(at);
  return found;
}
