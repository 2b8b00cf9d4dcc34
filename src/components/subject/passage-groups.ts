import { labels } from '../../editions/labels.ts';
import { words } from '../../editions/words.ts';
import { readUnitId } from '../../plan/ids.ts';
import type { Passage } from '../../plan/things/subjects.ts';
import type { Plan } from '../../plan/types.ts';
import { placeName } from '../place/place-name.ts';

/** The passages of one chapter, or of the notes or annexes. */
interface PassageGroup {
  /** The number of the chapter as it stands large, or what stands in its place. */
  mark: string;
  passages: readonly { passage: Passage; place: string }[];
}

/** Passages by their chapters, in reading order; each with its place inside the chapter. */
export function passageGroups(plan: Plan, passages: readonly Passage[]): PassageGroup[] {
  const groups = Map.groupBy(passages, ({ unit }) => markOf(plan, unit));
  return [...groups].map(([mark, own]) => ({
    mark,
    passages: own.map((passage) => ({ passage, place: placeInside(plan, passage.unit) })),
  }));
}

function markOf({ edition, chapters }: Plan, unit: string): string {
  const { chapter = null, kind } = readUnitId(unit) ?? {};
  const found = chapters.find(({ id }) => id === chapter);
  if (found) return found.number === null ? found.title : labels[edition].numeral(found.number);
  const { notes, annexes } = words[edition].subjects;
  return kind === 'note' ? notes : annexes;
}

/** A place without the chapter, which stands beside it; the chapter where nothing else is said. */
function placeInside(plan: Plan, unit: string): string {
  const { chapter = null, kind, numbers = [] } = readUnitId(unit) ?? {};
  if (kind === 'note') return words[plan.edition].chapter.note(numbers[0] ?? 0);
  const name = placeName(plan, unit);
  const label = plan.chapters.find(({ id }) => id === chapter)?.label ?? '';
  const inside = label !== '' && name.startsWith(label) ? name.slice(label.length) : name;
  return inside.replace(/^[\s,]+/, '') || name;
}
