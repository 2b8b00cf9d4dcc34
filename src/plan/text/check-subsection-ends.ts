import { RecordError } from '../../content-model/record-error.ts';
import type { ParsedBlock } from './parse-text.ts';

/** Throws a RecordError where *** ends no subsection, or nothing of the section follows it: no page would show it. */
export function checkSubsectionEnds(blocks: readonly ParsedBlock[], file: string): void {
  let inSubsection = false;
  let ends = 0;
  for (const [index, { kind }] of blocks.entries()) {
    if (kind === 'section' || kind === 'subsection') inSubsection = kind === 'subsection';
    if (kind !== 'subsection-end') continue;
    ends += 1;
    const next = blocks.slice(index + 1).find((block) => block.kind !== 'page')?.kind ?? 'section';
    if (!inSubsection || next === 'section' || next === 'subsection')
      throw new RecordError({
        file,
        field: `*** number ${ends}`,
        found: inSubsection ? 'nothing of the section after it' : 'no subsection before it',
        expected: '*** between a subsection and paragraphs of its section',
        mend: 'remove it',
      });
    inSubsection = false;
  }
}
