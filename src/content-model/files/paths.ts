import {
  convertedEditions,
  type Edition,
  editionList,
  editions,
  translatedEditions,
} from '../../editions/editions.ts';
import { slugPattern, tableIdPattern } from '../../plan/ids.ts';
import { RecordError } from '../record-error.ts';

interface Part {
  /** Names that stand for the part. */
  pattern: string;
  /** The same in words; empty where the names themselves say it. */
  words: string;
  /** The names, where they are few. */
  names?: string;
}

/** What the parts in braces of a path stand for. */
const parts: Readonly<Record<string, Part>> = {
  '{plan}': { pattern: `(?!site/)${slugPattern}`, words: 'the id of a plan' },
  '{edition}': tagsOf(editionList),
  '{translated}': tagsOf(translatedEditions),
  '{converted}': tagsOf(convertedEditions),
  '{chapter}': { pattern: 'preface|[1-9]\\d*', words: 'preface or the number of a chapter' },
  '{table}': {
    pattern: tableIdPattern,
    words: 'box-, table- or annex- and a number',
  },
  '{version}': { pattern: '\\d+\\.\\d+\\.\\d+', words: 'the number of a version' },
  '{slug}': { pattern: slugPattern, words: 'digits and lower-case letters joined by hyphens' },
};

function tagsOf(list: readonly Edition[]): Part {
  const tags = list.map((edition) => editions[edition].tag);
  return { pattern: tags.join('|'), words: '', names: tags.join(' or ') };
}

/** Whether a path below the folder of the record fits one such as `{plan}/terms/{slug}.mdx`. */
export function fitsPath(path: string, wanted: string): boolean {
  return patternOf(wanted).test(path);
}

const patterns = new Map<string, RegExp>();

function patternOf(wanted: string): RegExp {
  const known = patterns.get(wanted);
  if (known) return known;
  const source = wanted
    .split(/(\{\w+\})/)
    .map((part) => (parts[part] ? `(?:${parts[part].pattern})` : part.replaceAll('.', '\\.')));
  const pattern = new RegExp(`^${source.join('')}$`);
  patterns.set(wanted, pattern);
  return pattern;
}

/**
 * Refuses whatever has no place in the record: copies, backups, folders of its own making, names
 * in other letters. `paths` are below the folder of the record, those of folders end in a slash.
 */
export function checkPaths(paths: readonly string[], wanted: readonly string[]): void {
  for (const fault of pathFaults(paths, wanted)) throw fault;
}

/** What of some paths has no place in the record, one after the other. */
export function* pathFaults(paths: readonly string[], wanted: readonly string[]): Iterable<RecordError> {
  const folders = wanted.flatMap(foldersOf);
  for (const path of paths) {
    const known = path.endsWith('/') ? folders : wanted;
    if (!known.some((one) => fitsPath(path, one))) yield misplaced(path, [...new Set(known)]);
  }
  for (const path of paths)
    if (fitsPath(path, '{plan}/') && !paths.includes(`${path}plan.json`))
      yield new RecordError({
        file: `content/${path}`,
        field: '(folder)',
        found: 'no plan.json',
        expected: 'a plan in every folder but site',
        mend: 'add plan.json as content/README.md describes, or remove the folder',
      });
}

/** The folders on the way to a path, each with a slash at its end. */
function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => `${names.slice(0, index + 1).join('/')}/`);
}

function misplaced(path: string, wanted: readonly string[]): RecordError {
  const kind = path.endsWith('/') ? 'folder' : 'file';
  const beside = wanted.filter((one) => fitsPath(folderOf(path), folderOf(one)));
  const names = beside.map((one) => named(one.slice(folderOf(one).length))).join(', ');
  return new RecordError({
    file: `content/${path}`,
    field: `(${kind} name)`,
    found: `a ${kind} that is no part of the record`,
    expected: names === '' ? `a ${kind} that content/README.md names` : `${names}${explain(names)}`,
    mend: 'remove it, or give it the right name',
  });
}

/** A name with those that its part stands for, where they are few. */
function named(name: string): string {
  return name.replace(/\{\w+\}/, (part) => parts[part]?.names ?? part);
}

function explain(names: string): string {
  const used = Object.entries(parts).filter(([part]) => names.includes(part));
  return used.map(([part, { words }]) => ` (${part} is ${words})`).join('');
}

/** The folder in which a path stands, with a slash at its end. */
function folderOf(path: string): string {
  return path.slice(0, path.replace(/\/$/, '').lastIndexOf('/') + 1);
}
