import { labels } from '../../editions/labels.ts';
import { words } from '../../editions/words.ts';
import {
  frontParts,
  printedNumber,
  readUnitId,
  sectionNumbers,
  spotOf,
  type UnitReference,
} from '../../plan/ids.ts';
import type { Plan } from '../../plan/types.ts';

/** Where a unit stands, in words: its chapter, section, box or table, and the number of its paragraph, row or item. */
export function placeWords(plan: Pick<Plan, 'edition' | 'chapters'>, id: string): string {
  const { places, search } = words[plan.edition];
  const unit = readUnitId(id);
  const front = frontParts.find((part) => id === part || unit?.block === part);
  if (front !== undefined) return frontWords(plan, front);
  if (!unit) return id;
  const spot = spotOf(id);
  const end = spot === null ? [] : [search[spot.kind].replace('{count}', String(spot.number))];
  return places.join([...blockWords(plan, id, unit), ...end]);
}

function frontWords({ edition }: Pick<Plan, 'edition'>, part: string): string {
  const { places } = words[edition];
  return { notice: places.notice, cover: places.cover, toc: places.toc }[part] ?? part;
}

/** The parts of the place down to the section, box or table, the largest first. */
function blockWords(plan: Pick<Plan, 'edition' | 'chapters'>, id: string, unit: UnitReference): string[] {
  const { places } = words[plan.edition];
  const label = labels[plan.edition];
  const [first = 0] = unit.numbers;
  const { kind } = readUnitId(unit.block) ?? unit;
  if (kind === 'note') return [places.note(first)];
  if (kind === 'project-line') return [places.project(first)];
  const note = unit.kind === 'table-note' ? [places.tableNote] : [];
  if (kind === 'annex') return [label.annex(first), ...note];
  if (kind === 'box') return [label.box(printedNumber(unit.block)), ...note];
  if (kind === 'table') return [label.table(printedNumber(unit.block)), ...note];
  const chapter = plan.chapters.find((entry) => entry.id === unit.chapter);
  return [chapter?.label || (chapter?.title ?? id), ...sectionWords(plan, unit)];
}

function sectionWords({ edition }: Pick<Plan, 'edition'>, { kind, block, numbers }: UnitReference): string[] {
  const label = labels[edition];
  const { places } = words[edition];
  const section = sectionNumbers(block)?.[1];
  const isUnderSubsection = kind === 'subsection' || (kind === 'paragraph' && numbers.length > 3);
  const subsection = isUnderSubsection ? numbers[2] : undefined;
  return [
    ...(section === undefined ? [] : [label.section(section)]),
    ...(subsection === undefined
      ? []
      : [places.subsection(label.subsection(subsection).replace(/[\p{P}\s]+$/u, ''))]),
  ];
}
