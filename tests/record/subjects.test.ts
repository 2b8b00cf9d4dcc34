import { expect, test } from '@playwright/test';
import { unitsOfChapter } from '../../src/plan/units.ts';
import { readEditions } from './read-editions.ts';
import { bytesOf, recordFolder } from './record-files.ts';

const [read] = await readEditions(bytesOf([recordFolder]));
if (!read) throw new Error('No plan');
const { source, editions } = read;
const plans = Object.values(editions);
const [plan] = plans;
if (!plan) throw new Error('No edition');

const spoken = new Set(plan.subjects.flatMap(({ passages }) => passages.map(({ unit }) => unit)));

test('every paragraph, box, indicator and project stands under a subject', () => {
  const units = plan.chapters.flatMap(unitsOfChapter);
  const paragraphs = units.filter(({ kind }) => kind === 'paragraph').map(({ id }) => id);
  const boxes = units.filter(({ kind }) => kind === 'box').map(({ id }) => id);
  const isSpoken = (box: string) => [...spoken].some((unit) => unit === box || unit.startsWith(`${box}-`));
  const indicators = new Set(plan.subjects.flatMap((subject) => subject.indicators));
  const projects = new Set(plan.subjects.flatMap((subject) => subject.projects));
  expect(paragraphs.length).toBeGreaterThanOrEqual(plan.counts.paragraphs ?? 0);
  expect({
    paragraphs: paragraphs.filter((id) => !spoken.has(id)),
    boxes: boxes.filter((id) => !isSpoken(id)),
    indicators: plan.indicators.map(({ slug }) => slug).filter((slug) => !indicators.has(slug)),
    projects: plan.projects.map(({ number }) => number).filter((number) => !projects.has(number)),
  }).toEqual({ paragraphs: [], boxes: [], indicators: [], projects: [] });
});

test('every passage has a word of its subject, or stands with a reason', () => {
  for (const { slug, words, passages } of plan.subjects)
    for (const { unit, pieces, reason } of passages) {
      const marked = pieces.filter(({ kind }) => kind === 'word').map(({ text }) => text);
      // A word that begins in the run-in heading is marked behind it.
      const strays = marked.filter((mark) => !words.some((word) => word.includes(mark)));
      expect(strays, `${slug} in ${unit}`).toEqual([]);
      const shown = pieces.map(({ text }) => text).join('');
      const isHeld = words.some((word) => shown.includes(word));
      expect(isHeld !== (reason !== ''), `${slug} in ${unit}`).toBe(true);
    }
});

test('the passages of a subject are all units that have one of its words, but those that the record leaves out', () => {
  for (const { slug, words, passages } of plan.subjects) {
    const { except = [], leave = [], also = [] } = source.record.subjects.get(slug) ?? {};
    const expected = plan.chapters
      .flatMap(unitsOfChapter)
      .filter(({ kind }) => kind === 'paragraph')
      .filter(({ id, texts }) => {
        if (leave.some(({ unit }) => unit === id)) return false;
        const bare = except.reduce(
          (text, longer) => text.replaceAll(longer, '□'),
          texts.map(({ text }) => text).join('□'),
        );
        return also.some(({ unit }) => unit === id) || words.some((word) => bare.includes(word));
      });
    const paragraphs = new Set(expected.map(({ id }) => id));
    const shown = passages.map(({ unit }) => unit).filter((unit) => paragraphs.has(unit));
    expect(shown, slug).toEqual([...paragraphs]);
  }
});

test('the editions have the same subjects, with the same passages, in words of their own', () => {
  const shapeOf = ({ subjects }: (typeof plans)[number]) =>
    subjects.map(({ slug, kind, theme, passages, see }) => {
      return { slug, kind, theme, see, units: passages.map(({ unit }) => unit) };
    });
  for (const other of plans) {
    expect(shapeOf(other)).toEqual(shapeOf(plan));
    for (const { slug, name, line, passages } of other.subjects) {
      expect(
        [name, line].every((text) => text !== ''),
        slug,
      ).toBe(true);
      expect(
        passages.every(({ pieces }) => pieces.some(({ kind }) => kind !== 'gap')),
        slug,
      ).toBe(true);
    }
  }
});
