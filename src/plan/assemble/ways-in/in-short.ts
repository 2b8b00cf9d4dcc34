import { readerOf } from '../../text/texts.ts';
import { textKey } from '../../text-keys.ts';
import type { Clause } from '../../things/subjects.ts';
import type { Assembly } from '../assembly.ts';

/** The plan and its chapters in short, as the editors say it in the edition. */
export function inShortOf({ record, texts }: Assembly): Map<string, Clause[]> {
  const read = readerOf(texts);
  const lists = Object.entries(record.inShort).map(([scope, clauses]) => {
    const said = clauses.map(({ unit }, index) => ({
      text: read(textKey.inShort(scope, index + 1)).text,
      unit,
    }));
    return [scope, said] as const;
  });
  return new Map(lists);
}
