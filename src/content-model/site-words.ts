import { z } from 'astro/zod';
import { slug, text } from './field.ts';

/** The pages of a plan to which a way in may lead, by the end of their addresses. */
const pages = [
  'terms',
  'indicators',
  'projects',
  'corrections',
  'notice',
  'annexes/1',
  'annexes/2',
  'parallel/preface',
  'quote',
];

/** A way into the plan: what it leads to, and what a reader of the group calls it. */
const way = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page'), id: z.enum(pages), label: text }),
  z.strictObject({ kind: z.enum(['indicator', 'term', 'chapter', 'unit']), id: text, label: text }),
]);

/** How the site presents the plan: the editors' words, none of the plan's. */
export const siteWordsSchema = z.strictObject({
  /** Name of the site, at the head of its pages and in their titles. */
  name: text,
  /** The same where there is little room, such as the searches of a browser: 16 characters at most. */
  shortName: text.max(16, 'a name of 16 characters at most'),
  /** What the document is, in one sentence. */
  introduction: text,
  /** Queries that the home page offers to try. */
  exampleQueries: z.array(text).min(1),
  /** The title of the plan in the lines in which a title page sets it, the name of the zone first. */
  titleLines: z.array(text).min(2),
  /** Slug of a chapter to what it is about, in a line of 90 characters at most; the preface has none. */
  chapterLines: z.record(slug, text.max(90, 'a line of 90 characters at most')),
  /** Where readers of a kind may begin, the kinds in the order of the page. */
  ways: z.array(z.strictObject({ title: text, links: z.array(way).min(1) })),
});
