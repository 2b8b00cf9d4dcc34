import {
  type Edition,
  editionList,
  editions,
  translatedEditions,
  translatorPairs,
} from '../editions/editions.ts';
import { words } from '../editions/words.ts';
import type { Plan } from '../plan/types.ts';
import type { AlignedUnit } from './aligned-units.ts';
import type { ByEdition } from './by-edition.ts';
import { type XmlElement, xml, xmlDocument } from './xml.ts';

/** The program that writes a file, by the names of its package. */
interface Tool {
  name: string;
  version: string;
}

/** The languages of a translation memory, the source first. */
type Languages = readonly { edition: Edition; code: string }[];

/**
 * The translation memories by the names of their files: one in every edition, and one a pair. Tools that know two
 * languages take the first two of the whole one, which are two scripts of the same.
 */
export const memories: Readonly<Record<string, Languages>> = Object.fromEntries([
  ['parallel', editionList.map((edition) => ({ edition, code: editions[edition].tag }))],
  ...translatorPairs.map(({ name, editions: pair }) => [
    `parallel-${name}`,
    pair.map((edition) => ({ edition, code: editions[edition].translatorCode })),
  ]),
]);

interface MemoryOptions {
  plans: ByEdition<Plan>;
  units: readonly AlignedUnit[];
  tool: Tool;
  languages: Languages;
}

/** The aligned text as a translation memory, TMX 1.4b: a unit an id, a variant a language. */
export function parallelTmx({ plans, units, tool, languages }: MemoryOptions): string {
  const header = xml('header', headerAttributes(tool, languages), headerNotes(plans, languages));
  const body = xml(
    'body',
    {},
    units.map((unit) => unitElement(unit, languages)),
  );
  return xmlDocument(xml('tmx', { version: '1.4' }, [header, body]));
}

function headerAttributes({ name, version }: Tool, languages: Languages): Record<string, string> {
  const administration = languages.find(({ edition }) => translatedEditions.includes(edition));
  return {
    creationtool: name,
    creationtoolversion: version,
    segtype: 'paragraph',
    'o-tmf': name,
    adminlang: administration?.code ?? '',
    srclang: languages[0]?.code ?? '',
    datatype: 'plaintext',
    'o-encoding': 'UTF-8',
  };
}

function headerNotes(plans: ByEdition<Plan>, languages: Languages): XmlElement[] {
  return languages.flatMap(({ edition, code }) => {
    const { title, documentNumber } = plans[edition];
    const language = { 'xml:lang': code };
    return [
      xml('note', language, `${title} (${documentNumber})`),
      xml('note', language, words[edition].site.unofficial),
    ];
  });
}

function unitElement({ id, texts }: AlignedUnit, languages: Languages): XmlElement {
  const variants = languages.map(({ edition, code }) =>
    xml('tuv', { 'xml:lang': code }, [xml('seg', {}, texts[edition])]),
  );
  return xml('tu', { tuid: id }, variants);
}
