import { type Document, isAlias, isScalar, parseDocument, type Scalar, visit } from 'yaml';
import { RecordError } from '../record-error.ts';
import { joinLines } from './join-lines.ts';
import { checkDepth, doubledKey, isPlainNumber, unplainNumber } from './read-json.ts';
import { placeIn, readValue } from './read-text.ts';

/** A file of front matter and text, as written. */
interface FrontMatter {
  data: unknown;
  /** The text below the front matter. */
  body: string;
}

/** Reads a file of YAML front matter and text: no key twice, no value with a character that is refused. */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const [whole, yaml] = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text) ?? [];
  if (whole === undefined || yaml === undefined || !text.startsWith(whole))
    throw new RecordError({
      file,
      field: 'line 1',
      found: 'no front matter',
      expected: 'a line ---, the fields, and a line --- again',
      mend: 'write it as content/README.md shows',
    });
  checkReferences(text, whole.length, file);
  // An empty line stands for the line of dashes, so that lines are counted from the start of the file.
  const source = { text: `\n${yaml}`, file };
  checkDepth(source.text, file);
  const document = parse(source);
  const joined = joinFolded(document, source.text);
  const data = dataOf(document, source);
  const body = text.slice(whole.length).trim();
  if (joined === source.text) return { data, body };
  return { data: dataOf(parse({ text: joined, file }), { text: joined, file }), body };
}

interface Source {
  text: string;
  file: string;
}

function parse(source: Source): Document.Parsed {
  const document = parseDocument(source.text, { prettyErrors: false, stringKeys: true });
  const [fault] = [...document.errors, ...document.warnings];
  if (!fault) return document;
  const [start] = fault.pos;
  const place = { file: source.file, field: placeIn(source.text, start) };
  if (fault.code === 'DUPLICATE_KEY')
    throw doubledKey(/[^\s:,{}]+/.exec(source.text.slice(start))?.[0] ?? '', place);
  throw new RecordError({
    ...place,
    found: `front matter that is not YAML (${fault.message})`,
    expected: 'fields such as title: …',
    mend: 'correct the line, or put the text in quotation marks',
  });
}

/** The data of a document, its texts checked. */
function dataOf(document: Document.Parsed, source: Source): unknown {
  visit(document, {
    Node: (_, node) => {
      const place = { file: source.file, field: placeIn(source.text, node.range?.[0] ?? 0) };
      if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined || node.comment)
        throw unshown(place);
      if (!isScalar(node)) return;
      if (typeof node.value === 'string') node.value = readValue(node.value, () => place);
      if (node.value === '__proto__') throw doubledKey(node.value, place);
      if (typeof node.value === 'number' && !isPlainNumber(node.source ?? '', node.value))
        throw unplainNumber(node.source ?? '', place);
    },
  });
  return document.toJS();
}

/** A part of a value that YAML takes for its own. */
function unshown(place: { file: string; field: string }): RecordError {
  return new RecordError({
    ...place,
    found: 'a value with a part that YAML does not read as text (after #, &, * or !)',
    expected: 'a text that is shown whole',
    mend: 'put it in quotation marks, or remove the comment',
  });
}

/** The front matter with the lines of its folded texts joined as those of a paragraph are. */
function joinFolded(document: Document.Parsed, text: string): string {
  const folded: Scalar[] = [];
  visit(document, { Scalar: (_, node) => void folded.push(node) });
  return folded.reverse().reduce((written, { type, range }) => {
    if (!range || type === 'BLOCK_LITERAL') return written;
    const header = type === 'BLOCK_FOLDED' ? text.indexOf('\n', range[0]) + 1 : range[0];
    const lines = text.slice(header, range[1]).trimEnd();
    const [joined = lines] = joinLines([lines]);
    return `${written.slice(0, header)}${joined}${written.slice(header + lines.length)}`;
  }, text);
}

/** Refuses references such as &nbsp; in a text, which would bring in what the file does not show. */
function checkReferences(text: string, start: number, file: string): void {
  const found = /&(?:#\d+|#[xX][\dA-Fa-f]+|[A-Za-z][A-Za-z\d]+);/.exec(text.slice(start));
  if (!found) return;
  throw new RecordError({
    file,
    field: placeIn(text, start + found.index),
    found: `the reference ${found[0]}`,
    expected: 'characters, not references to them',
    mend: 'write the character itself',
  });
}
