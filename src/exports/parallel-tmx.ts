import { editionList, editions } from '../editions/editions.ts';
import { words } from '../editions/words.ts';
import type { Plan } from '../plan/types.ts';
import type { AlignedUnit } from './aligned-units.ts';
import type { ByEdition } from './by-edition.ts';
import { type XmlElement, xml, xmlDocument } from './xml.ts';

/** The program that writes a file, by the names of its package. */
export interface Tool {
  name: string;
  version: string;
}

/** The aligned text as a translation memory, TMX 1.4b: a unit an id, a variant an edition. */
export function parallelTmx(plans: ByEdition<Plan>, units: readonly AlignedUnit[], tool: Tool): string {
  const header = xml('header', headerAttributes(tool), headerNotes(plans));
  const body = xml('body', {}, units.map(unitElement));
  return xmlDocument(xml('tmx', { version: '1.4' }, [header, body]));
}

function headerAttributes({ name, version }: Tool): Record<string, string> {
  return {
    creationtool: name,
    creationtoolversion: version,
    segtype: 'paragraph',
    'o-tmf': name,
    adminlang: editions.en.tag,
    srclang: editions['zh-hans'].tag,
    datatype: 'plaintext',
    'o-encoding': 'UTF-8',
  };
}

function headerNotes(plans: ByEdition<Plan>): XmlElement[] {
  return editionList.flatMap((edition) => {
    const { title, documentNumber } = plans[edition];
    const language = { 'xml:lang': editions[edition].tag };
    return [
      xml('note', language, `${title} (${documentNumber})`),
      xml('note', language, words[edition].site.unofficial),
    ];
  });
}

function unitElement({ id, texts }: AlignedUnit): XmlElement {
  const variants = editionList.map((edition) =>
    xml('tuv', { 'xml:lang': editions[edition].tag }, [xml('seg', {}, texts[edition])]),
  );
  return xml('tu', { tuid: id }, variants);
}
