import {
  convertedEditions,
  type Edition,
  editionList,
  editions,
  isTranslated,
  sourceEdition,
  translatedEditions,
} from '../editions/editions.ts';
import { words } from '../editions/words.ts';
import type { Plan } from '../plan/types.ts';
import type { Concept } from './concepts.ts';
import { type XmlElement, xml, xmlDocument } from './xml.ts';

/** What the two versions of TBX-Basic call the same things. */
interface Dialect {
  root: string;
  /** Attributes of the root, with the language of the header. */
  attributes: (language: string) => Readonly<Record<string, string>>;
  header: string;
  /** What the header ends with. */
  encoding: readonly XmlElement[];
  concept: string;
  language: string;
  term: string;
  /** The editions in the order of the file, each with the code of its language. */
  languages: readonly { edition: Edition; code: string }[];
}

/** TBX 3 (ISO 30042:2019), data categories as attributes. */
const third: Dialect = {
  root: 'tbx',
  attributes: (language) => ({
    type: 'TBX-Basic',
    style: 'dca',
    'xml:lang': language,
    xmlns: 'urn:iso:std:iso:30042:ed-2',
  }),
  header: 'tbxHeader',
  encoding: [],
  concept: 'conceptEntry',
  language: 'langSec',
  term: 'termSec',
  languages: editionList.map((edition) => ({ edition, code: editions[edition].tag })),
};

/** TBX 2 (ISO 30042:2008). Tools that know two languages take the first two: the source and its translation. */
const second: Dialect = {
  root: 'martif',
  attributes: (language) => ({ type: 'TBX-Basic', 'xml:lang': language }),
  header: 'martifHeader',
  encoding: [xml('encodingDesc', {}, [xml('p', { type: 'XCSURI' }, 'TBXBasicXCSV02.xcs')])],
  concept: 'termEntry',
  language: 'langSet',
  term: 'tig',
  languages: [sourceEdition, ...translatedEditions, ...convertedEditions].map((edition) => ({
    edition,
    code: editions[edition].translatorCode,
  })),
};

/** The termbase as TBX-Basic in its third version, the header in the edition of a plan. */
export function termsTbx(plan: Plan, concepts: readonly Concept[]): string {
  return termbaseDocument(third, plan, concepts);
}

/** The same in the second version, which most translators’ tools read. */
export function termsMartif(plan: Plan, concepts: readonly Concept[]): string {
  return termbaseDocument(second, plan, concepts);
}

function termbaseDocument(dialect: Dialect, plan: Plan, concepts: readonly Concept[]): string {
  const attributes = dialect.attributes(editions[plan.edition].tag);
  const entries = concepts.map((concept) => conceptElement(dialect, concept));
  const text = xml('text', {}, [xml('body', {}, entries)]);
  return xmlDocument(xml(dialect.root, attributes, [header(dialect, plan), text]));
}

/** How far from being official a rendering is. */
const renderingNotes: Record<Concept['status'], string> = {
  official: 'Official name.',
  standard: 'Standard rendering.',
  editors: 'Editors’ rendering, not official.',
};

function header(dialect: Dialect, { edition, title, documentNumber }: Plan): XmlElement {
  const description = xml('fileDesc', {}, [
    xml('titleStmt', {}, [xml('title', {}, title)]),
    xml('sourceDesc', {}, [
      xml('p', {}, `${title} (${documentNumber})`),
      xml('p', {}, words[edition].site.unofficial),
    ]),
  ]);
  return xml(dialect.header, {}, [description, ...dialect.encoding]);
}

function conceptElement(dialect: Dialect, concept: Concept): XmlElement {
  const { id, subject, page, note } = concept;
  return xml(dialect.concept, { id }, [
    xml('descrip', { type: 'subjectField' }, subject),
    ...(page ? [xml('xref', { type: 'externalCrossReference', target: page }, page)] : []),
    ...(note ? [xml('note', {}, note)] : []),
    ...dialect.languages.map(({ edition, code }) =>
      xml(dialect.language, { 'xml:lang': code }, languageElements(dialect, concept, edition)),
    ),
  ]);
}

function languageElements(dialect: Dialect, concept: Concept, edition: Edition): XmlElement[] {
  const definition = concept.definitions?.[edition];
  const remarks = isTranslated(edition) ? [renderingNotes[concept.status], concept.origin] : [];
  const remark = remarks.filter((text) => text !== null).join(' ');
  const notes = remark ? [xml('note', { 'xml:lang': editions[edition].tag }, remark)] : [];
  return [
    ...(definition ? [definitionElement(definition)] : []),
    ...concept.terms[edition].map((term, index) =>
      xml(dialect.term, {}, termElements(term, index === 0, notes)),
    ),
  ];
}

function definitionElement({ text, source }: { text: string; source: string }): XmlElement {
  return xml('descripGrp', {}, [
    xml('descrip', { type: 'definition' }, text),
    xml('admin', { type: 'source' }, source),
  ]);
}

function termElements(term: string, isPreferred: boolean, notes: readonly XmlElement[]): XmlElement[] {
  const status = isPreferred ? 'preferredTerm-admn-sts' : 'admittedTerm-admn-sts';
  return [xml('term', {}, term), xml('termNote', { type: 'administrativeStatus' }, status), ...notes];
}
