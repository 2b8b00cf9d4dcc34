import { RecordError } from '../record-error.ts';
import { nameCharacter } from './character-names.ts';
import { type RefusedClass, refusalOf } from './characters.ts';
import { checkMerged, checkStrays } from './stray-signs.ts';

/**
 * Reads the bytes of a file of the record into text, the only place that does: UTF-8, without
 * byte-order mark, lines ended by LF, letters composed, every character one that may be printed.
 */
export function readText(bytes: Uint8Array, file: string): string {
  const decoded = decode(bytes, file).replace(/\r\n?/g, '\n');
  const text = compose(decoded);
  const found = findRefused(text);
  if (found) throw refusedAt(placeIn(text, found.index), found, file);
  checkMerged(text, (index) => ({ file, field: placeIn(text, index) }));
  return text;
}

/** Checks a value that a file holds in another form, such as JSON's escapes, and composes its letters. */
export function readValue(value: string, place: () => { file: string; field: string }): string {
  const text = compose(value);
  const found = findRefused(text);
  if (found) throw refusedAt(place().field, found, place().file);
  const [control] = /[\t\n]/.exec(text) ?? [];
  if (control === undefined) {
    checkStrays(text, place);
    return text;
  }
  throw new RecordError({
    ...place(),
    found: `${nameCharacter(control, false)} in the value`,
    expected: 'a text in one line',
    mend: 'write a blank, or an entry each where the field is a list',
  });
}

/** The line and column of a place in a text, both counted from one, for messages. */
export function placeIn(text: string, index: number): string {
  const before = text.slice(0, index);
  const line = before.split('\n').length;
  const column = [...before.slice(before.lastIndexOf('\n') + 1)].length + 1;
  return `line ${line}, column ${column}`;
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notUtf8(bytes, file);
  }
}

function notUtf8(bytes: Uint8Array, file: string): RecordError {
  const lossy = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const index = bytes.findIndex((byte, position) => byte !== lossy[position]);
  const before = bytes.subarray(0, index);
  const line = before.filter((byte) => byte === 0x0a).length + 1;
  const byte = bytes[index]?.toString(16).toUpperCase().padStart(2, '0') ?? '';
  return new RecordError({
    file,
    field: `line ${line}, byte ${index - before.lastIndexOf(0x0a)}`,
    found: `the byte 0x${byte}, which is not UTF-8`,
    expected: 'a file saved as UTF-8',
    mend: 'open it in the encoding in which it was saved, such as GBK or UTF-16, and save it as UTF-8',
  });
}

/** Composes letters with the accents that follow them; the rest of the text is left as it is. */
function compose(text: string): string {
  return text.replace(/[\p{Script=Latin}\p{Script=Greek}]\p{Mark}+/gu, (letter) => letter.normalize('NFC'));
}

/** A letter with accents, or any character beyond ASCII's printed ones. */
const doubtful = /[\p{Script=Latin}\p{Script=Greek}](?:(?!\u034F)[\u0300-\u036F]){1,2}|[^\t\n -~]/gu;

interface Refused {
  index: number;
  character: string;
  rule: RefusedClass;
}

function findRefused(text: string): Refused | undefined {
  for (const { 0: found, index } of text.matchAll(doubtful)) {
    const [character = ''] = found;
    const rule = refusalOf(character);
    if (rule) return { index, character, rule };
  }
  return undefined;
}

function refusedAt(field: string, { character, rule }: Refused, file: string): RecordError {
  const instead = rule.instead?.(character);
  return new RecordError({
    file,
    field,
    found: `${nameCharacter(character, rule.visible === true)}, ${rule.kind}`,
    expected:
      instead === undefined ? 'characters that content/README.md permits' : nameCharacter(instead, true),
    mend: instead === undefined ? 'remove it, or write what the print has' : 'write that instead',
  });
}
