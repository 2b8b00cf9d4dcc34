import { path } from '../../urls.ts';
import type { Chapter, Table, Term, UnitPlace } from '../types.ts';

/** Where every unit of a plan is shown, by id. */
export function placesOf(
  plan: string,
  chapters: readonly Chapter[],
  annexes: readonly Table[],
  terms: readonly Term[],
): Map<string, UnitPlace> {
  const places = new Map<string, UnitPlace>();
  for (const chapter of chapters) placeChapter(plan, chapter, places);
  annexes.forEach((table, index) => {
    const place = { path: path.annex(plan, index + 1), trail: [[table.label, table.title.text].join(' ')] };
    for (const { id } of [table, ...table.rows, ...(table.note ? [table.note] : [])]) places.set(id, place);
  });
  for (const { noteId, markedAt } of terms) {
    const place = places.get(markedAt);
    if (place) places.set(noteId, place);
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
    for (const id of idsOf(part)) places.set(id, { path: address, trail });
  }
}

function idsOf(part: Chapter['parts'][number]): string[] {
  if (part.kind === 'heading' || part.kind === 'paragraph') return [part.unit.id];
  if (part.kind === 'indicator-table')
    return [part.table.id, `${part.table.id}-note`, ...part.table.rows.map(({ id }) => id)];
  const { box } = part;
  return [box.id, ...box.items.map(({ id }) => id), ...(box.table?.rows ?? []).map(({ id }) => id)];
}
