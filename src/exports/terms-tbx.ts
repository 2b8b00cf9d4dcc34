import { type Edition, editionList, editions } from '../editions/editions.ts';
import { words } from '../editions/words.ts';
import type { Plan } from '../plan/types.ts';
import type { Concept } from './concepts.ts';
import { type XmlElement, xml, xmlDocument } from './xml.ts';

/** The termbase as TBX-Basic (ISO 30042:2019), data categories as attributes. */
export function termsTbx(english: Plan, concepts: readonly Concept[]): string {
  const attributes = {
    type: 'TBX-Basic',
    style: 'dca',
    'xml:lang': editions.en.tag,
    xmlns: 'urn:iso:std:iso:30042:ed-2',
  };
  const body = xml('body', {}, concepts.map(conceptElement));
  return xmlDocument(xml('tbx', attributes, [header(english), xml('text', {}, [body])]));
}

/** How far a rendering is from being official. */
const renderingNotes: Record<Concept['status'], string> = {
  official: 'Official name.',
  standard: 'Standard rendering.',
  editors: 'Editors’ rendering, not official.',
};

function header({ edition, title, documentNumber }: Plan): XmlElement {
  return xml('tbxHeader', {}, [
    xml('fileDesc', {}, [
      xml('titleStmt', {}, [xml('title', {}, title)]),
      xml('sourceDesc', {}, [
        xml('p', {}, `${title} (${documentNumber})`),
        xml('p', {}, words[edition].site.unofficial),
      ]),
    ]),
  ]);
}

function conceptElement(concept: Concept): XmlElement {
  const { id, subject, page, note } = concept;
  return xml('conceptEntry', { id }, [
    xml('descrip', { type: 'subjectField' }, subject),
    ...(page ? [xml('xref', { type: 'externalCrossReference', target: page }, page)] : []),
    ...(note ? [xml('note', {}, note)] : []),
    ...editionList.map((edition) => languageElement(concept, edition)),
  ]);
}

function languageElement({ definitions, terms, status }: Concept, edition: Edition): XmlElement {
  const definition = definitions?.[edition];
  const rendering = editions[edition].text === 'translated' ? renderingNotes[status] : null;
  return xml('langSec', { 'xml:lang': editions[edition].tag }, [
    ...(definition ? [definitionElement(definition)] : []),
    ...terms[edition].map((term, index) => termElement(term, index === 0, rendering)),
  ]);
}

function definitionElement({ text, source }: { text: string; source: string }): XmlElement {
  return xml('descripGrp', {}, [
    xml('descrip', { type: 'definition' }, text),
    xml('admin', { type: 'source' }, source),
  ]);
}

function termElement(term: string, preferred: boolean, rendering: string | null): XmlElement {
  const status = preferred ? 'preferredTerm-admn-sts' : 'admittedTerm-admn-sts';
  return xml('termSec', {}, [
    xml('term', {}, term),
    xml('termNote', { type: 'administrativeStatus' }, status),
    ...(rendering ? [xml('note', { 'xml:lang': editions.en.tag }, rendering)] : []),
  ]);
}
