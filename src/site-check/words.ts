import { paragraphsOfPage } from '../content-model/files/page-text.ts';
import { RecordError } from '../content-model/record-error.ts';
import {
  editionList,
  editionOfFile,
  editions,
  isTranslated,
  type LanguageTag,
  sourceEdition,
} from '../editions/editions.ts';
import { oddParagraph, oddSigns } from '../editions/writing/odd-writing.ts';
import { wrongAmount } from '../plan/check/translations/figures.ts';
import { wrongWriting } from '../plan/check/writing.ts';
import type { Faults } from '../plan/record/fault.ts';
import type { SitePage } from './links.ts';

/** An entry of a file of the site with words by the tag of each written edition. */
export interface WordsByTag {
  file: string;
  field: string;
  words: Readonly<Record<string, string>>;
}

/** Stops where a page about the site or an entry of its files has a slip of the pen, a placeholder, or the words of another edition. */
export function* wordFaults(pages: readonly SitePage[], entries: readonly WordsByTag[]): Faults {
  for (const { filePath: file, body } of pages)
    for (const { text, line } of paragraphsOfPage(body, file)) {
      const wrong = wrongIn(text, editions[editionOfFile(file)].tag);
      if (wrong) yield new RecordError({ file, field: `line ${line} of the text`, ...wrong });
    }
  for (const { file, field, words } of entries)
    for (const [tag, text] of Object.entries(words)) {
      const edition = editionList.find((one) => editions[one].tag === tag) ?? sourceEdition;
      const source = words[editions[sourceEdition].tag] ?? '';
      const pair = { source, translated: text, edition, fidelity: 'explained' } as const;
      const wrong = wrongIn(text, tag as LanguageTag) ?? (isTranslated(edition) ? wrongAmount(pair) : null);
      if (wrong) yield new RecordError({ file, field: `${field}.${tag}`, ...wrong });
    }
}

function wrongIn(text: string, tag: LanguageTag) {
  return wrongWriting(oddSigns(text, tag) ?? oddParagraph(text, tag));
}
