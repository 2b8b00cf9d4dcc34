import { path } from '../../urls.ts';
import type { Chapter, UnitPlace } from '../things/text.ts';
import type { Plan } from '../types.ts';
import { isAddressed, unitsOfPart, unitsOfTable } from '../units.ts';

/** What of a plan has a place. */
type PlacedPlan = Pick<Plan, 'id' | 'chapters' | 'annexes'> & {
  terms: readonly Pick<Plan['terms'][number], 'note'>[];
};

/** Where every unit of a plan is shown, by id, in the order in which they are read. */
export function placesOf({ id: plan, chapters, annexes, terms }: PlacedPlan): Map<string, UnitPlace> {
  const places = new Map<string, UnitPlace>();
  for (const chapter of chapters) placeChapter(plan, chapter, places);
  annexes.forEach((table, index) => {
    const place = { path: path.annex(plan, index + 1), trail: [[table.label, table.title.text].join(' ')] };
    for (const { id } of unitsOfTable(table).filter(isAddressed)) places.set(id, place);
  });
  for (const { note } of terms) {
    const place = note && places.get(note.markedAt);
    if (place) places.set(note.id, place);
  }
  return places;
}

function placeChapter(plan: string, chapter: Chapter, places: Map<string, UnitPlace>): void {
  const address = path.chapter(plan, chapter.slug);
  const title = [chapter.label, chapter.title].filter((part) => part !== '').join(' ');
  let trail: readonly string[] = [title];
  places.set(chapter.id, { path: address, trail });
  for (const part of chapter.parts) {
    if (part.kind === 'heading') {
      const heading = `${part.unit.label}${part.level === 2 ? ' ' : ''}${part.unit.text.text}`;
      trail = [...trail.slice(0, part.level - 1), heading];
    }
    for (const { id } of unitsOfPart(part).filter(isAddressed)) places.set(id, { path: address, trail });
  }
}
