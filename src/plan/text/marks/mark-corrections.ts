import { faultIn } from '../../record/fault.ts';
import type { PlanRecord } from '../../record/record.ts';
import { isOf } from '../../text-keys.ts';
import { withSpans } from '../rich-text.ts';
import type { GrowingTexts, Texts } from '../texts.ts';
import { offsets } from './offsets.ts';

/** Marks in the texts of the source what stands otherwise in print; throws where a mark does not fit its unit. */
export function markCorrections(texts: GrowingTexts, record: PlanRecord): void {
  for (const { id, treatment, marks } of record.corrections)
    for (const mark of marks) {
      const place = placeOf(texts, mark, (found) =>
        faultIn(record, {
          file: 'corrections.json',
          field: `${id}.marks`,
          found,
          expected: 'each exactly once',
          mend: 'give a longer context or correct the unit',
        }),
      );
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

function placeOf(texts: Texts, mark: Mark, fault: (found: string) => Error) {
  const hits = [...texts]
    .filter(([key]) => isOf(key, mark.unit))
    .flatMap(([key, text]) => offsets(text.text, mark.context).map((at) => ({ key, text, at })));
  const inner = offsets(mark.context, mark.shown);
  const [hit] = hits;
  if (hit && hits.length === 1 && inner[0] !== undefined && inner.length === 1) {
    const start = hit.at + inner[0];
    return { ...hit, start, end: start + mark.shown.length };
  }
  throw fault(
    `“${mark.context}” ${hits.length} times in ${mark.unit}, “${mark.shown}” ${inner.length} times in it`,
  );
}
