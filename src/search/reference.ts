import type { NameEntry } from './names-file.ts';

/** What a label such as “第三章”, “专栏4-2” or “project 12” points at. */
export interface Reference {
  kind: 'chapter' | 'section' | 'box' | 'table' | 'annex' | 'project' | 'indicator' | 'note';
  /** Its numbers, that of the chapter first; null where the label leaves one open. */
  numbers: readonly (number | null)[];
  /** Whether it can mean nothing else: “3.2” may be a figure, “section 3.2” may not. */
  only: boolean;
}

const english = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const chinese = '零一二三四五六七八九';

/** Labels without blanks; N stands for a number. */
const labels: readonly (readonly [Reference['kind'], string])[] = [
  ['chapter', '第N章|(?:chapter|chap\\.?|ch\\.?)N|chapters?|chapter([ivx]+)'],
  ['section', '(?:第N章)?第N节(?:第?N(?:条|部分)?)?'],
  ['section', '(?:chapter|ch\\.?)N,?section(\\d+)'],
  ['section', '(?:section|sec\\.?|§|第)(\\d)\\.(\\d)(?:\\.(\\d))?节?'],
  ['box', '(?:专栏|box(?:es)?)(?:N(?:[-–.之]N)?)?'],
  ['table', '(?:表|table)N(?:[-–.之]N)?'],
  ['annex', '(?:附件|annex(?:es)?|appendix)N?|annex([ivx]+)'],
  ['project', '第N[号个项]号?项目|项目第?N号?|(?:projects?|prj)-?(?:no\\.?|number|#)?N|(?:no\\.?|#)Nproject'],
  ['indicator', '第N[号个项]指标|指标第?N|(?:[a-z]+-\\d+-)?i-?(\\d+)|indicator(?:no\\.?|number)?N'],
  ['note', '注释?N|(?:foot)?noteN'],
];
const number = `(\\d+|[${chinese}十]+|${english.join('|')})`;
const patterns = labels.map(
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
  if (match === undefined) return null;
  return { kind: 'section', numbers: parts.filter(Boolean).map(Number), only: false };
}

/** The reference that leads to an entry; null where it has no number. */
export function referenceTo({ kind, address, label }: NameEntry): Reference | null {
  const at = (of: Reference['kind'], pattern: RegExp, text = address): Reference | null => {
    const [match, ...numbers] = pattern.exec(text) ?? [];
    return match === undefined
      ? null
      : { kind: of, numbers: numbers.filter(Boolean).map(Number), only: true };
  };
  if (kind === 'term') return at('note', /(\d+)/, label);
  if (kind === 'indicator') return at('indicator', /(\d+)/, label);
  if (kind === 'project') return at('project', /\/(\d+)\/$/);
  if (kind !== 'section') return null;
  return (
    at('chapter', /\/chapters\/(\d+)\/$/) ??
    at('section', /#c(\d+)-s(\d+)(?:-ss(\d+))?$/) ??
    at('box', /#box-(\d+)-(\d+)$/) ??
    at('table', /#table-(\d+)-(\d+)$/) ??
    at('annex', /\/annexes\/(\d+)\/$/)
  );
}

/** Whether a reference points at what another leads to; with fewer numbers it points at all that is under them. */
export function pointsAt({ kind, numbers }: Reference, other: Reference): boolean {
  const isComplete = kind !== 'section' || numbers.length === other.numbers.length;
  return (
    kind === other.kind &&
    isComplete &&
    numbers.every((value, index) => value === null || value === other.numbers[index])
  );
}

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const word = Math.max(english.indexOf(text), roman.indexOf(text));
  if (word >= 0) return word + 1;
  const [tens, ones = ''] = text.split('十');
  if (tens === undefined || !text.includes('十')) return digitsOf(text);
  return (tens === '' ? 1 : digitsOf(tens)) * 10 + (ones === '' ? 0 : digitsOf(ones));
}

function digitsOf(text: string): number {
  return Number([...text].map((digit) => chinese.indexOf(digit)).join(''));
}
