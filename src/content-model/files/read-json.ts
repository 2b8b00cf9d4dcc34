import { type Node, parseTree } from 'jsonc-parser';
import { RecordError } from '../record-error.ts';
import { placeIn, readValue } from './read-text.ts';

/** Reads a JSON file into data: no key twice, no number but as it is shown, no value with a character that is refused. */
export function readJson(text: string, file: string): unknown {
  try {
    JSON.parse(text);
  } catch (error) {
    throw new RecordError({
      file,
      field: '(file)',
      found: `a file that is not JSON (${error instanceof Error ? error.message : error})`,
      expected: 'well-formed JSON',
      mend: 'correct the file there',
    });
  }
  checkDepth(text, file);
  const tree = parseTree(text);
  return tree && dataOf(tree, { text, file });
}

/** So deep no record goes; what is deeper would break the readers. */
const deepest = 50;

/** Stops where lists and objects stand inside each other deeper than any record has them. */
export function checkDepth(text: string, file: string): void {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    depth += { '[': 1, '{': 1, ']': -1, '}': -1 }[sign] ?? 0;
    if (depth > deepest)
      throw new RecordError({
        file,
        field: placeIn(text, index),
        found: `brackets inside each other ${depth} deep`,
        expected: 'the data that content/README.md describes',
        mend: 'remove the brackets that are too many',
      });
  }
}

interface Source {
  text: string;
  file: string;
}

function dataOf(node: Node, source: Source): unknown {
  const { type, value, children = [] } = node;
  if (type === 'object') return objectOf(node, source);
  if (type === 'array') return children.map((child) => dataOf(child, source));
  if (type === 'string') return readValue(value, () => placeOf(node, source));
  if (type === 'number') checkNumber(node, source);
  return value;
}

function objectOf({ children = [] }: Node, source: Source): Record<string, unknown> {
  const entries = new Map<string, unknown>();
  for (const { children: [keyNode, valueNode] = [] } of children) {
    if (!keyNode || !valueNode) continue;
    const key = readValue(keyNode.value, () => placeOf(keyNode, source));
    if (entries.has(key) || key === '__proto__') throw doubledKey(key, placeOf(keyNode, source));
    entries.set(key, dataOf(valueNode, source));
  }
  return Object.fromEntries(entries);
}

/** A key that stands twice in one object: only one of its values could be published. */
export function doubledKey(key: string, place: { file: string; field: string }): RecordError {
  return new RecordError({
    ...place,
    found: key === '__proto__' ? `the key ${key}` : `the key “${key}” a second time`,
    expected: 'every key once',
    mend: 'keep the one with the right value',
  });
}

function checkNumber(node: Node, source: Source): void {
  const { offset, length, value } = node;
  const written = source.text.slice(offset, offset + length);
  if (isPlainNumber(written, value)) return;
  throw unplainNumber(written, placeOf(node, source));
}

/** Whether a number is written as it is shown, so that no digit is lost. */
export function isPlainNumber(written: string, value: number): boolean {
  return /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(written) && (String(value) === written || value < 1e-6);
}

/** A number whose digits would not all be read, or that has more of them than are read. */
export function unplainNumber(written: string, place: { file: string; field: string }): RecordError {
  return new RecordError({
    ...place,
    found: written,
    expected: 'a number in plain digits',
    mend: 'write it without sign, exponent or needless zeros, or in quotation marks where the field is a text',
  });
}

/** The line and column of a key or value, for messages. */
function placeOf(node: Node, { text, file }: Source): { file: string; field: string } {
  return { file, field: placeIn(text, node.offset) };
}
