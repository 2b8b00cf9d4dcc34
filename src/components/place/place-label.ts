import { labels } from '../../editions/labels.ts';
import { isNumberedChapter, printedNumber, readUnitId, sectionNumbers, sectionOf } from '../../plan/ids.ts';
import type { Plan } from '../../plan/types.ts';

/** Where a unit stands, by printed labels alone: chapter and section, or the box, table or annex; by title where nothing is printed. */
export function placeLabel(unit: string, plan: Pick<Plan, 'edition' | 'places'>): string {
  const text = labels[plan.edition];
  const { block = '', chapter = null } = readUnitId(unit) ?? {};
  const kind = readUnitId(block)?.kind;
  if (kind === 'box') return text.box(printedNumber(block));
  if (kind === 'table') return text.table(printedNumber(block));
  if (kind === 'annex') return text.annex(Number(printedNumber(block)));
  const [number, section] = sectionNumbers(sectionOf(unit)) ?? [];
  if (chapter !== null && isNumberedChapter(chapter))
    return [
      text.chapter(number ?? Number(printedNumber(chapter))),
      ...(section === undefined ? [] : [text.section(section)]),
    ].join(text.gap);
  return plan.places.get(unit)?.trail[0] ?? '';
}
