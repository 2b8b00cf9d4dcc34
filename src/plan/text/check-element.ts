import { RecordError } from '../../content-model/record-error.ts';

/** An element as the parser of MDX gives it. */
export interface Element {
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: { type: string; value?: string }[];
  position?: { start: { line: number } };
}

/** The attributes of each element, whether it may hold text, and whether it marks text and so must hold some. */
const elements: Readonly<Record<string, { attributes: readonly string[]; holds: boolean; marks?: boolean }>> =
  {
    Lead: { attributes: [], holds: true, marks: true },
    Label: { attributes: [], holds: true, marks: true },
    sub: { attributes: [], holds: true, marks: true },
    Note: { attributes: ['n'], holds: false },
    Page: { attributes: ['n'], holds: false },
    Box: { attributes: ['number', 'title'], holds: true },
    IndicatorTable: { attributes: ['number'], holds: false },
  };

/** Throws a RecordError where an element has something that no page would show. */
export function checkElement(
  { name, attributes = [], children = [], position }: Element,
  file: string,
): void {
  const element = elements[name ?? ''];
  if (!element) return;
  const fault = (found: string, expected: string, mend: string) =>
    new RecordError({
      file,
      field: lineOf(position),
      found,
      expected,
      mend,
    });
  const names = attributes.map((attribute) => attribute.name ?? '…');
  for (const [index, attribute] of attributes.entries()) {
    const [found = ''] = names.slice(index);
    const known = element.attributes.includes(found) && typeof attribute.value === 'string';
    if (!known || names.indexOf(found) !== index)
      throw fault(
        `<${name}> with ${known ? 'two attributes' : 'the attribute'} ${found}`,
        element.attributes.length === 0 ? 'no attribute' : `${element.attributes.join(', ')}, each once`,
        'remove the attribute',
      );
  }
  if (element.marks && !children.some(isFilled))
    throw fault(`<${name}> without text`, `<${name}>…</${name}>`, 'write the text in it, or remove it');
  if (!element.holds && children.length > 0)
    throw fault(`<${name}> with text in it`, `<${name} … />`, 'set the text before or after the element');
}

/** The line in which something begins, for messages. */
export function lineOf(position: Element['position']): string {
  return `line ${position?.start.line ?? '?'} of the text`;
}

function isFilled({ type, value = '' }: { type: string; value?: string }): boolean {
  return type !== 'text' || value.trim() !== '';
}

/** Throws a RecordError where a text has a sign of an element, which the reader would see. */
export function checkSigns({ value = '', position }: { value?: string } & Element, file: string): void {
  const [sign] = /[<{}`\\|]|~~|\]\(|\[\^|^#{1,6}(?=\S)/.exec(value) ?? [];
  if (sign === undefined) return;
  throw new RecordError({
    file,
    field: lineOf(position),
    found: `“${sign}” in the text`,
    expected: 'an element, or a text without this sign',
    mend: 'complete the element, or remove the sign',
  });
}

/** Throws a RecordError where the text of a chapter has a star, which is half of a mark of Markdown. */
export function checkStars({ text }: { text: string }, field: string, file: string): void {
  if (!text.includes('*')) return;
  throw new RecordError({
    file,
    field,
    found: '“*” in the text',
    expected: 'an element, or a text without this sign',
    mend: 'complete the element, or remove the sign',
  });
}
