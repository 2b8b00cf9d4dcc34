/**
 * Takes the line breaks out of a text, given in the parts that elements leave of it. In a Chinese
 * text a break beside Chinese leaves nothing; elsewhere it leaves one blank, but nothing between
 * two Chinese characters.
 */
export function joinLines(parts: readonly string[]): string[] {
  const whole = parts.join('');
  if (!whole.includes('\n')) return [...parts];
  const chinese = isChinese(whole);
  let start = 0;
  return parts.map((part) => {
    const offset = start;
    start += part.length;
    return part.replace(lineBreak, (found, index: number) => {
      const before = whole.slice(0, offset + index).trimEnd();
      const after = whole.slice(offset + index + found.length).trimStart();
      return blankBetween(lastOf(before), firstOf(after), chinese);
    });
  });
}

/** A single line break with the blanks around it; two of them part texts. */
const lineBreak = /(?<!\n[ \t]*)[ \t]*\n[ \t]*(?![ \t]*\n)/g;

const han = /\p{Script=Han}/u;
const wide = /[\p{Script=Han}\u3001-\u303F\uFF01-\uFF60]/u;
/** Marks that Chinese and Latin text share. */
const shared = /[\u2014\u2018\u2019\u201C\u201D\u2026]/u;

function blankBetween(before: string, after: string, chinese: boolean): string {
  if (before === '' || after === '') return '';
  if (wide.test(before) && wide.test(after)) return '';
  const isWide = (character: string) => wide.test(character) || shared.test(character);
  return chinese && (isWide(before) || isWide(after)) ? '' : ' ';
}

/** Whether most letters of a text are Chinese. */
function isChinese(text: string): boolean {
  const count = (letter: RegExp) => [...text].filter((character) => letter.test(character)).length;
  return count(han) > count(/\p{Script=Latin}/u);
}

function lastOf(text: string): string {
  return [...text.slice(-2)].at(-1) ?? '';
}

function firstOf(text: string): string {
  return [...text.slice(0, 2)][0] ?? '';
}
