import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { describeIssue } from './describe-issue.ts';
import { RecordError } from './record-error.ts';

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
        if (loading && !noFiles.test(complaint)) throw new Error(complaint);
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
          throw error instanceof RecordError ? error : unreadable(context, base, error);
        });
      loading = false;
    },
  };
}

/** Whether a file may be missing is for the reader of the whole record to say. */
const noFiles = /^No files found/;

/** A store whose entries no page renders, so that their text is not compiled. */
function unrendered(store: LoaderContext['store']): LoaderContext['store'] {
  return { ...store, set: ({ deferredRender: _, ...entry }) => store.set(entry) };
}

type ParseData = LoaderContext['parseData'];

const parse = ((
  context: LoaderContext,
  schema: z.ZodType,
  entry: Parameters<ParseData>[0],
): Promise<unknown> => {
  const { data, error } = schema.safeParse(entry.data);
  const [issue] = error?.issues ?? [];
  if (!issue) return Promise.resolve(data);
  const file = fileOf(context, entry.filePath ?? entry.id);
  return Promise.reject(new RecordError({ file, ...describeIssue(issue, entry.data) }));
}) as (context: LoaderContext, schema: z.ZodType, entry: Parameters<ParseData>[0]) => never;

/** A file that is no JSON or whose front matter cannot be read. */
function unreadable(context: LoaderContext, base: string, error: unknown): RecordError {
  const message = error instanceof Error ? error.message : String(error);
  const location =
    error instanceof Error && 'loc' in error ? (error.loc as { file?: string } | undefined) : null;
  const [, named] = /\*\*(\S+)\*\*/.exec(message) ?? [];
  return new RecordError({
    file: fileOf(context, location?.file ?? named ?? base),
    field: '(file)',
    found: `a file that cannot be read (${message.replace(/^\*\*\S+\*\* /, '')})`,
    expected: 'well-formed JSON or front matter',
    mend: 'correct the file there',
  });
}

/** The path of a file below the project root. */
function fileOf({ config }: LoaderContext, path: string): string {
  const root = fileURLToPath(config.root);
  return relative(root, join(path.startsWith('/') ? '' : root, path));
}
