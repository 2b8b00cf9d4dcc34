import { labelPatterns, numeralWords } from '../../editions/search/label-patterns.ts';
import { sectionNumbers } from '../../plan/ids.ts';

/** What a label such as “chapter 3”, “box 4-2” or “project 12” points at. */
export interface Reference {
  kind: (typeof labelPatterns)[number][0];
  /** Its numbers, that of the chapter first; null where the label leaves one open. */
  numbers: readonly (number | null)[];
  /** Whether it can mean nothing else: “3.2” may be a figure, “section 3.2” may not. */
  only: boolean;
}

const { chinese, english, roman } = numeralWords;
const number = `(\\d+|[${chinese.join('')}]+|${english.join('|')})`;
const patterns = labelPatterns.map(
  ([kind, label]) => [kind, new RegExp(`^(?:${label.replaceAll('N', number)})$`)] as const,
);

/** The reference that a folded query is; null where it is none. */
export function readReference(folded: string): Reference | null {
  const label = folded.replace(/\s+/g, '');
  for (const [kind, pattern] of patterns) {
    const [match, ...groups] = pattern.exec(label) ?? [];
    if (match === undefined) continue;
    const given = groups.map((group) => (group === undefined ? null : numberOf(group)));
    const isOpen = (index: number) => given.slice(index).every((value) => value === null);
    const numbers = given.filter((value, index) => value !== null || (kind === 'section' && !isOpen(index)));
    return { kind, numbers, only: true };
  }
  const [match, ...parts] = /^(\d)\.(\d)(?:\.(\d))?$/.exec(label) ?? [];
  return match === undefined
    ? null
    : { kind: 'section', numbers: parts.filter(Boolean).map(Number), only: false };
}

/** The reference that leads to what has a folded label and an address; a section is told by its id, since its label counts within its chapter. */
export function referenceTo(label: string, address: string): Reference | null {
  const numbers = sectionNumbers(address.split('#')[1] ?? '');
  return numbers ? { kind: 'section', numbers, only: true } : readReference(label);
}

/** Whether a reference points at what another leads to; with fewer numbers it points at all that is under them. */
export function pointsAt({ kind, numbers }: Reference, other: Reference): boolean {
  const isComplete = kind !== 'section' || numbers.length === other.numbers.length;
  const fits = numbers.every((value, index) => value === null || value === other.numbers[index]);
  return kind === other.kind && isComplete && fits;
}

/** The number that digits or words are: in Chinese of two or three characters, tens, the word for ten, ones. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digits: readonly string[] = chinese;
  const lists: readonly (readonly string[])[] = [english, roman, digits];
  const value = Math.max(...lists.map((list) => list.indexOf(text))) + 1;
  if (value > 0) return value;
  const [tens = '', ones = ''] = text.split(chinese[9]);
  return (tens === '' ? 1 : digits.indexOf(tens) + 1) * 10 + digits.indexOf(ones) + 1;
}
