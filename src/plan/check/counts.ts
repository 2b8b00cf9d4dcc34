import { isNumberedChapter } from '../ids.ts';
import { type Faults, faultIn } from '../record/fault.ts';
import type { PlanRecord } from '../record/record.ts';
import type { Source } from '../text/edition-texts.ts';
import { textKey } from '../text-keys.ts';

/** Stops where the record has more or less than the plan says. */
export function* checkCounts({ record, chapters, texts, noteIds }: Source): Faults {
  const blocks = [...chapters.values()].flatMap((chapter) =>
    isNumberedChapter(chapter.id) ? chapter.blocks : [],
  );
  const of = (test: (block: (typeof blocks)[number]) => boolean) => blocks.filter(test).length;
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const boxes = blocks.filter((block) => block.kind === 'box');
  const counted = {
    chapters: [...chapters.values()].filter(({ id }) => isNumberedChapter(id)).length,
    sections: of((block) => block.kind === 'heading' && block.level === 2),
    subsections: of((block) => block.kind === 'heading' && block.level === 3),
    paragraphs: paragraphs.length,
    leads: paragraphs.filter(({ id }) =>
      texts.get(textKey.unit(id))?.spans.some(({ kind }) => kind === 'lead'),
    ).length,
    boxes: boxes.length,
    boxItems: boxes.reduce((sum, { items }) => sum + items.length, 0),
    boxRows: boxes.reduce((sum, { id }) => sum + (record.tables.get(id)?.rows?.length ?? 0), 0),
    notes: noteIds.size,
    indicators: record.indicators.size,
    projects: new Set(record.projects.map(({ number }) => number)).size,
    projectLines: record.projects.length,
    corrections: record.corrections.length,
  };
  for (const [name, count] of Object.entries(counted)) {
    const expected = record.plan.counts[name as keyof typeof counted];
    if (count !== expected)
      yield faultIn(record, {
        file: 'plan.json',
        field: `counts.${name}`,
        found: `${count} in the record`,
        expected: `${expected}`,
        mend: 'add what is missing, or correct the count',
      });
  }
  yield* checkNumbers(record);
}

/** Stops where a printed number is higher than there are things that it numbers. */
function* checkNumbers(record: PlanRecord): Faults {
  const { counts } = record.plan;
  const numbered = [
    ...[...record.indicators].map(
      ([slug, { number }]) => [`indicators/${slug}.json`, 'number', number, counts.indicators] as const,
    ),
    ...record.projects.map(
      ({ id, number }) => ['projects.json', `${id}.number`, number, counts.projects] as const,
    ),
  ];
  for (const [file, field, number, last] of numbered)
    if (number > last)
      yield faultIn(record, {
        file,
        field,
        found: `${number}`,
        expected: `a number from 1 to ${last}, because plan.json counts so many`,
        mend: 'compare with the print',
      });
}
