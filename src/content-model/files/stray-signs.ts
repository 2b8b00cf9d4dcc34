import { RecordError } from '../record-error.ts';

interface Place {
  file: string;
  field: string;
}

/** The lines that a merge leaves in a file where it could not decide. */
const mergeLine = /^(?:<{7} |>{7} |\|{7} |={7}$)/m;

/** Stops where a file still has both sides of a merge. */
export function checkMerged(text: string, placeAt: (index: number) => Place): void {
  const found = mergeLine.exec(text);
  if (found)
    throw new RecordError({
      ...placeAt(found.index),
      found: `the line ${found[0].trim()} of a merge that was not finished`,
      expected: 'one of the two sides',
      mend: 'keep the right one, and remove the lines of the merge',
    });
}

/** What is shown as it stands wherever a value is shown, and is meant for something else. */
const strays: readonly { sign: RegExp; expected: string; mend: string }[] = [
  {
    sign: /<[/!]?[A-Za-z][^>]{0,20}>?|<!--|-->/,
    expected: 'text without elements, which only the text of a chapter has',
    mend: 'remove the element',
  },
  {
    sign: /&(?:#\d+|#[xX][\dA-Fa-f]+|[A-Za-z][A-Za-z\d]+);/,
    expected: 'characters, not references to them',
    mend: 'write the character itself',
  },
  {
    sign: /[`|]|~~|\]\([^)]*\)/,
    expected: 'text without Markdown',
    mend: 'remove the sign',
  },
];

/** Stops where a value has an element, a reference or a sign of Markdown, which readers would see, or two blanks on end. */
export function checkStrays(value: string, place: () => Place): void {
  for (const { sign, expected, mend } of strays) {
    const [found] = sign.exec(value) ?? [];
    if (found !== undefined)
      throw new RecordError({ ...place(), found: `“${found}” in the value`, expected, mend });
  }
  if (!/\S {2,}\S/.test(value)) return;
  throw new RecordError({
    ...place(),
    found: 'two blanks side by side',
    expected: 'one blank between words',
    mend: 'remove one of them',
  });
}
