import { parseFrontmatter } from 'astro/markdown';
import { contentFiles } from '../../../src/content-model/content-files.ts';
import { RecordError } from '../../../src/content-model/record-error.ts';
import { collectionsOf, type RecordBytes } from '../record-files.ts';
import { leaves, meaningOf } from './meaning.ts';
import { textOf } from './mutation.ts';
import { charactersOf, charactersShown, type Output, outputOf } from './output.ts';

/** What came of a change to the record. */
export interface Verdict {
  outcome: 'unchanged' | 'shown' | 'refused' | 'fault';
  /** The line of a refusal, the values shown otherwise, or what is wrong. */
  line: string;
}

/** A sound record and what is made from it. */
export interface Baseline {
  files: RecordBytes;
  output: Output;
}

/** Holds a changed record against the sound one. */
export async function judge(files: RecordBytes, sound: Baseline): Promise<Verdict> {
  let output: Output;
  try {
    output = await outputOf(files);
  } catch (error) {
    return judgeRefusal(error);
  }
  const changed = changedValues(files, sound.files, true);
  const same = output.shown === sound.output.shown;
  if (same && changedValues(files, sound.files, false).length === 0)
    return { outcome: 'unchanged', line: '' };
  if (same) return fault(`silent about ${listOf(changed)}`);
  if (changed.length === 0) return fault('another output from the same values');
  const wrong = (await misread(files, changed)) ?? lost(output, files, changed);
  return wrong === undefined ? { outcome: 'shown', line: listOf(changed) } : fault(wrong);
}

function fault(line: string): Verdict {
  return { outcome: 'fault', line };
}

function listOf(changed: readonly ChangedValue[]): string {
  return changed
    .map(({ path, before, after }) => `${path} (${before} becomes ${after})`)
    .join(', ')
    .slice(0, 400);
}

/** A refusal is one line with file, place, found, expected and mend. */
const refusalLine = /^content\/[^:]+: \S.*: found .+, expected .+; .+$/;

function judgeRefusal(error: unknown): Verdict {
  if (!(error instanceof RecordError))
    return fault(`no RecordError: ${error instanceof Error ? error.stack : error}`);
  const { message } = error;
  const readable = refusalLine.test(message) && !/\p{Cc}|[\u2028\u2029]/u.test(message);
  return readable
    ? { outcome: 'refused', line: message }
    : fault(`a refusal of another form: ${JSON.stringify(message)}`);
}

interface ChangedValue {
  file: string;
  path: string;
  before: string | undefined;
  after: string | undefined;
}

/** The values that differ between two records, read without the code under test. */
function changedValues(files: RecordBytes, sound: RecordBytes, ordered: boolean): ChangedValue[] {
  const changed = [...new Set([...files.keys(), ...sound.keys()])].filter(
    (file) => files.get(file) !== sound.get(file),
  );
  return changed.flatMap((file) => {
    const after = files.has(file) ? meaningOf(files, file, ordered) : new Map<string, string>();
    const before = sound.has(file) ? meaningOf(sound, file, ordered) : new Map<string, string>();
    return [...new Set([...after.keys(), ...before.keys()])]
      .map((key) => ({ file, path: `${file}${key}`, before: before.get(key), after: after.get(key) }))
      .filter((value) => value.before !== value.after);
  });
}

/** A value that the reader gives otherwise than the file has it. */
async function misread(files: RecordBytes, changed: readonly ChangedValue[]): Promise<string | undefined> {
  const collections = collectionsOf(files);
  const names = Object.keys(contentFiles) as (keyof typeof contentFiles)[];
  const entries = (await Promise.all(names.map((name) => collections(name)))).flat();
  for (const file of new Set(changed.map((value) => value.file).filter((one) => files.has(one)))) {
    const entry = entries.find(({ filePath }) => filePath === `content/${file}`);
    const read = new Map(leaves(entry?.data));
    for (const [path, value] of meaningOf(files, file))
      if (path !== 'body' && read.get(path) !== value)
        return `${file}${path} is read as ${read.get(path)}, not as ${value}`;
  }
  return undefined;
}

/** A text whose characters the pages do not show one for one. */
function lost(output: Output, files: RecordBytes, changed: readonly ChangedValue[]): string | undefined {
  for (const { file } of changed) {
    const shown = files.has(file) ? charactersShown(output, file) : null;
    if (shown === null) continue;
    const { content } = parseFrontmatter(textOf(files, file));
    if (shown !== charactersOf(content)) return `${file} shows ${shown}, not ${charactersOf(content)}`;
  }
  return undefined;
}
