import { labels } from '../../editions/labels.ts';
import { words } from '../../editions/words.ts';
import { printedNumber, readUnitId, spotOf } from '../../plan/ids.ts';
import type { Plan } from '../../plan/types.ts';

/** What a unit of the text is called in words, such as the second paragraph of a section, or the fourth row of a box. */
export function placeName(plan: Plan, id: string): string {
  const unit = readUnitId(id);
  if (!unit) return id;
  const { kind, block, chapter: inChapter, numbers } = unit;
  const label = labels[plan.edition];
  const spot = spotName(plan, id);
  const name = words[plan.edition].chapter.place;
  const alone = { section: '', subsection: '' };
  const blockKind = readUnitId(block)?.kind;
  if (blockKind === 'box') return name({ chapter: label.box(printedNumber(block)), ...alone, spot });
  if (blockKind === 'table') return name({ chapter: label.table(printedNumber(block)), ...alone, spot });
  if (blockKind === 'annex') return name({ chapter: label.annex(numbers[0] ?? 0), ...alone, spot });
  const chapter = plan.chapters.find((entry) => entry.id === inChapter);
  const [, section, subsection] = kind === 'paragraph' ? numbers.slice(0, -1) : numbers;
  return name({
    chapter: chapter?.label || (chapter?.title ?? ''),
    section: section === undefined ? '' : label.section(section),
    subsection: subsection === undefined ? '' : label.subsection(subsection).replace(/[\p{P}\s]+$/u, ''),
    spot,
  });
}

function spotName({ edition }: Plan, id: string): string {
  const spot = spotOf(id);
  return spot === null ? '' : words[edition].search[spot.kind].replace('{count}', String(spot.number));
}
