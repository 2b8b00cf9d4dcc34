import { unitId } from '../ids.ts';
import { plainText } from '../text/rich-text.ts';
import { readerOf, type Texts } from '../text/texts.ts';
import { textKey } from '../text-keys.ts';
import type { Chapter, Table, TocLine, Unit } from '../things/text.ts';
import { sectionsOf } from '../units.ts';

/** The printed table of contents: chapters with their sections, then the annexes. */
export function tocOf(chapters: readonly Chapter[], annexes: readonly Table[], texts: Texts): TocLine[] {
  const read = readerOf(texts);
  const lineOf = (unit: string, level: 1 | 2, { label, page }: Pick<Unit, 'label' | 'page'>): TocLine => {
    const id = unitId.tocLine(unit);
    return { id, level, label, title: read(textKey.unit(id)), page: page ?? 0, unit };
  };
  const ofChapters = chapters
    .filter(({ number }) => number !== null)
    .flatMap((chapter) => [
      lineOf(chapter.id, 1, chapter),
      ...sectionsOf(chapter).map((section) => lineOf(section.id, 2, section)),
    ]);
  const ofAnnexes = annexes.map(({ id, label, page, title }): TocLine => {
    return { id: unitId.tocLine(id), level: 1, label, title: plainText(title.text), page, unit: id };
  });
  return [...ofChapters, ...ofAnnexes];
}
