/** The numbers of the chapter, the section and the subsection that an id names; null for other ids. */
export function sectionNumbers(unit: string): number[] | null {
  const [match, ...numbers] = /^c(\d+)-s(\d+)(?:-ss(\d+))?$/.exec(unit) ?? [];
  return match === undefined ? null : numbers.filter(Boolean).map(Number);
}

/** The number of a paragraph, a row or an item. */
export interface Spot {
  kind: 'paragraph' | 'row' | 'item';
  number: number;
}

/** The number of the paragraph, row or item that an id names; null for other ids. */
export function spotOf(unit: string): Spot | null {
  const [, letter = '', number] = /-([pri])(\d+)$/.exec(unit) ?? [];
  const kind = { p: 'paragraph', r: 'row', i: 'item' }[letter] as Spot['kind'] | undefined;
  return kind ? { kind, number: Number(number) } : null;
}

/** Whether a unit is what an id names, or stands under it. */
export function isWithin(unit: string, heading: string): boolean {
  return unit === heading || unit.startsWith(`${heading}-`);
}

/** The section that a unit stands in; empty where its id names none. */
export function sectionOf(unit: string): string {
  return /^c\d+-s\d+/.exec(unit)?.[0] ?? '';
}
