import { basename } from 'node:path';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';

interface StrictLoaderOptions {
  /** Folder below the project root. */
  base: string;
  /** Files of the collection, below the folder. */
  pattern: string;
  /** Shape of one file. */
  schema: z.ZodType;
  /** Whether pages render the file as it is; the text of a plan is parsed, not rendered. */
  rendered?: boolean;
}

/**
 * Loads the files of a pattern; any complaint stops the build with one line that names
 * file, field, what was found, what was expected and how to mend it.
 */
export function strictLoader({ base, pattern, schema, rendered = false }: StrictLoaderOptions): Loader {
  const loader = glob({
    base,
    pattern,
    generateId: ({ entry }) => entry.replace(/\.(?:mdx|json)$/, ''),
  });
  return {
    ...loader,
    name: 'strict-loader',
    load: async (context) => {
      let loading = true;
      const stop = (complaint: string) => {
        if (loading) throw new Error(oneLine(complaint));
        context.logger.info(complaint);
      };
      const strict = { error: stop, warn: stop, info: () => undefined, debug: () => undefined };
      await loader
        .load({
          ...context,
          logger: Object.assign(Object.create(context.logger), strict),
          store: rendered ? context.store : unrendered(context.store),
          parseData: (entry) => parse(context, schema, entry),
        })
        .catch((error: unknown) => {
          throw readable(error, base);
        });
      loading = false;
    },
  };
}

/** A store whose entries no page renders, so that their text is not compiled. */
function unrendered(store: LoaderContext['store']): LoaderContext['store'] {
  return { ...store, set: ({ deferredRender: _, ...entry }) => store.set(entry) };
}

type ParseData = LoaderContext['parseData'];

const parse = (async (
  context: LoaderContext,
  schema: z.ZodType,
  entry: Parameters<ParseData>[0],
): Promise<unknown> => {
  const result = schema.safeParse(entry.data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const file = fileOf(context, entry.filePath ?? entry.id);
  throw new RecordError(`${file}: ${issue ? describeIssue(issue, entry.data) : result.error.message}`);
}) as (context: LoaderContext, schema: z.ZodType, entry: Parameters<ParseData>[0]) => never;

/** A fault of the record, already told in one line. */
export class RecordError extends Error {
  override name = 'RecordError';
}

function fileOf(context: LoaderContext, path: string): string {
  return path.replace(decodeURI(context.config.root.pathname), '');
}

function describeIssue(issue: z.core.$ZodIssue, data: unknown): string {
  const path = issue.path.map(String);
  const field = path.join('.') || '(file)';
  const found = JSON.stringify(valueAt(data, path)) ?? 'nothing';
  const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found;
  if (issue.code === 'unrecognized_keys')
    return `${field}: found the unknown key ${issue.keys.join(', ')}, expected only the keys of content-model; remove it or correct its spelling`;
  return `${field}: found ${shown}, expected ${expectation(issue)}; correct this field`;
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `a value of type ${issue.expected}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  return issue.message;
}

function valueAt(data: unknown, path: string[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

function readable(error: unknown, base: string): Error {
  if (error instanceof RecordError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const location = error instanceof Error && 'loc' in error ? (error.loc as { file?: string } | undefined) : null;
  const file = location?.file;
  const place = file ? `${base}/…/${basename(file)}` : base;
  return new RecordError(
    `${place}: found a file that cannot be read (${oneLine(message)}), expected well-formed JSON or front matter; correct the file`,
  );
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim();
}
