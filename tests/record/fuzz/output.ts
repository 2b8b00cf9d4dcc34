import { joinParagraphs } from '../../../src/content-model/files/page-text.ts';
import { type PlanInEditions, readEditions } from '../read-editions.ts';
import { collectionsOf, type RecordBytes } from '../record-files.ts';

/** What the site is made from: every plan in every edition, and the pages about the site. */
export interface Output {
  plans: readonly PlanInEditions[];
  /** All of it that can be shown, as one text. */
  shown: string;
}

/** Reads a record as the build does; throws what stops the build. */
export async function outputOf(files: RecordBytes): Promise<Output> {
  const plans = await readEditions(files);
  const pages = await collectionsOf(files)('sitePages');
  const site = pages
    .map(({ id, data, body = '' }) => [id, data, joinParagraphs(body, id)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  const shown = plans.map(({ source, ...rest }) => ({ ...rest, wordings: source.record.wordings }));
  return { plans, shown: JSON.stringify([shown, site], asPlainValue) };
}

/** Maps as objects with sorted keys, since their order is nowhere shown. */
function asPlainValue(_: string, value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].sort(([a], [b]) => (a < b ? -1 : 1)));
  if (value instanceof Set) return [...value];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The characters that the pages show of a chapter or an explanation, sorted, without blanks; null for other files. */
export function charactersShown({ plans }: Output, file: string): string | null {
  const [, plan, edition, kind, name = ''] =
    /^([^/]+)\/(editions\/en\/)?(chapters|terms)\/([^/]+)\.mdx$/.exec(file) ?? [];
  const found = plans.find(({ source }) => source.record.folder === `content/${plan}`);
  if (!found) return null;
  const { texts } = found.editions[edition ? 'en' : 'zh-hans'];
  const chapter = found.source.chapters.get(name);
  const keys = [...texts.keys()].filter((key) =>
    kind === 'terms' ? key.startsWith(`term-${name}/explanation-`) : chapter?.texts.has(key),
  );
  return sorted(keys.map((key) => texts.get(key)?.text ?? '').join(''));
}

/** The characters that a text in MDX has to show, sorted, without blanks. */
export function charactersOf(body: string): string {
  const titles = [...body.matchAll(/ title="([^"]*)"/g)].map(([, title]) => title).join('');
  const text = body
    .replace(/<[^>]*>/g, '')
    .replace(/^ {0,3}#{2,3} +/gm, '')
    .replace(/^ {0,3}\*\*\* *$/gm, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
  return sorted(titles + text);
}

function sorted(text: string): string {
  return [...text.replace(/\s/g, '')].sort().join('');
}
