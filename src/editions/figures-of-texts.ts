const numerals = '〇一二三四五六七八九';

/** The years that a Chinese text names, in digits or in numerals, each in digits. */
export function yearsOfSource(text: string): string[] {
  const digits = [...text.matchAll(/(?<!\d)(?:19|20|21)\d\d(?=年)/g)].map(([year]) => year);
  const written = [...text.matchAll(/(?:一九|二〇|二一)[〇一二三四五六七八九]{2}(?=年)/g)];
  const read = written.map(([year]) => [...year].map((sign) => numerals.indexOf(sign)).join(''));
  return [...new Set([...digits, ...read])];
}

/** The years that a text in an alphabet names, but for spans, by which it renders the numbers of five-year plans. */
export function yearsIn(text: string): string[] {
  const bare = text.replace(/\d{4}–\d{4}/g, '');
  return [...bare.matchAll(/(?<![\d.,-])(?:19|20|21)\d\d(?![\d.,]*\d|s\b)/g)].map(([year]) => year);
}

/** The percentages that a text gives. */
export function sharesIn(text: string): string[] {
  return [...text.matchAll(/(?<![\d.])\d+(?:\.\d+)?%/g)].map(([share]) => share);
}

/** Whether a character of a translation is one of the source's writing, or half of the pair of brackets around such. */
export function isForeignScript(character: string): boolean {
  return /[\p{Script=Han}、。，；：？！（）《》⟦⟧]/u.test(character);
}
