import { convertedEditions } from '../../../editions/editions.ts';
import { type Faults, faultIn, fileInEdition } from '../../record/fault.ts';
import type { Source } from '../../text/edition-texts.ts';
import { ownerOf } from '../../text-keys.ts';

/** Stops where a phrase that the conversion gets wrong stands in no text, or in a place that is not there. */
export function* checkWordings({ record, texts }: Source): Faults {
  const owners = new Set([...texts.keys()].map(ownerOf));
  const words = [...texts.values()].map(({ text }) => text);
  for (const edition of convertedEditions)
    for (const { from, place } of record.wordings[edition]?.phrases ?? []) {
      const file = fileInEdition(edition, 'wording.json');
      if (!words.some((text) => text.includes(from)))
        yield faultIn(record, {
          file,
          field: 'phrases.from',
          found: `“${from}”`,
          expected: 'words that a text of the source has',
          mend: 'copy them from the text, or remove the entry',
        });
      if (!owners.has(place))
        yield faultIn(record, {
          file,
          field: 'phrases.place',
          found: place,
          expected: 'the id of a unit, or of an entry of a register',
          mend: 'correct the id',
        });
    }
}
