import type { Release } from '../../changelog.ts';
import { type Edition, editions, sourceEdition } from '../../editions/editions.ts';
import { scriptConverter } from '../../editions/script/script.ts';

/** The changes of a version of one kind, in the words of an edition. */
export interface ChangeGroup {
  kind: Release['changes'][number]['kind'];
  texts: readonly string[];
}

const kinds: readonly ChangeGroup['kind'][] = ['site', 'record', 'correction'];

/** What changed with a version, by kind; an edition in another script has the words of the one that it converts. */
export function changesIn(edition: Edition, { changes }: Release): ChangeGroup[] {
  return kinds
    .map((kind) => ({
      kind,
      texts: changes.filter((change) => change.kind === kind).map(({ text }) => textIn(edition, text)),
    }))
    .filter(({ texts }) => texts.length > 0);
}

/** Nothing of the plan is quoted here, so that the general rule of the conversion is enough. */
const wording = { phrases: [], characters: [] };

/** Words of the editors in an edition. */
export function textIn(edition: Edition, texts: Readonly<Record<string, string>>): string {
  const { tag, scriptOf } = editions[edition];
  const text =
    texts[scriptOf === null ? tag : editions[scriptOf].tag] ?? texts[editions[sourceEdition].tag] ?? '';
  return scriptOf === null ? text : scriptConverter(wording)(text);
}
