import type { BookPart } from './book-parts.ts';

/** The styles of the pages of each part: what runs over them, the title of the book at the left and of the part at the right. */
export function pageStyles(book: string, parts: readonly BookPart[], gap: string): string {
  return parts
    .map(({ name, label, title, isWide }) => {
      const whole = [label, title].filter((text) => text !== '').join(gap);
      const part = whole.length > oneLine && label !== '' ? label : whole;
      const size = isWide ? 'size: A4 landscape; ' : '';
      return `@page ${name} { ${size}@top-left { content: ${cssString(book)} } @top-right { content: ${cssString(part)} } }`;
    })
    .join('\n');
}

/** How many letters of a title stand in one line over a page. */
const oneLine = 44;

/** A text as a string of CSS that may stand in a style element. */
function cssString(text: string): string {
  return `"${text.replace(/[\\"<]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
