import { runInHeading } from '../text/rich-text.ts';
import { indicatorTables } from '../text/table-texts.ts';
import { readerOf, type Texts } from '../text/texts.ts';
import { type PlanField, planFields, textKey } from '../text-keys.ts';
import type { Correction } from '../things/corrections.ts';
import type { Aim } from '../things/indicators.ts';
import type { Chapter, Unit } from '../things/text.ts';
import type { Plan } from '../types.ts';
import { readingOrder } from '../units.ts';
import { annexTable } from './annexes.ts';
import type { Assembly } from './assembly.ts';
import { assembleChapters } from './chapters.ts';
import { assembleIndicators } from './indicators.ts';
import { assembleIndustries, assembleOrganizations } from './organizations.ts';
import { placesOf } from './places.ts';
import { assembleProjects } from './projects.ts';
import { relationsOf } from './relations.ts';
import { assembleFigureChecks } from './reports/figure-checks.ts';
import { assembleOutcomes } from './reports/outcomes.ts';
import { assembleSources } from './reports/sources.ts';
import { siteWordsOf, zoneNamesOf } from './site-words.ts';
import { assembleCommitments, assembleExclusions } from './statements/commitments.ts';
import { assembleTerms } from './terms.ts';
import { tocOf } from './toc.ts';
import { inShortOf } from './ways-in/in-short.ts';
import { assembleSubjects } from './ways-in/subjects.ts';

/** Puts a plan together in one edition. */
export function assemblePlan(assembly: Assembly): Plan {
  const { record, edition, texts, sourceTexts } = assembly;
  const document = documentOf(assembly);
  const order = orderOf(document, assembly);
  const things = thingsOf(assembly, document.chapters, order);
  const tables = indicatorTables(record).map(({ id }) => id);
  const corrections = correctionsOf(assembly);
  return {
    ...factsOf(assembly),
    ...document,
    ...things,
    inShort: inShortOf(assembly),
    edition,
    indicatorTable: tables[0] ?? '',
    corrections,
    remarks: corrections.filter(({ treatment }) => treatment === 'corrected' || treatment === 'noted'),
    places: placesOf({ id: record.plan.id, ...document, terms: things.terms }),
    order,
    relations: relationsOf({ ...things, corrections, order, indicatorTables: tables }),
    sourceTexts,
    texts,
  };
}

/** What has an entry of its own in the plan: its terms, indicators, projects and the rest. */
function thingsOf(assembly: Assembly, chapters: readonly Chapter[], order: ReadonlyMap<string, number>) {
  const { record, texts } = assembly;
  const organizations = assembleOrganizations(assembly, order);
  return {
    aims: record.plan.aims.map((aim) => aimOf(aim, texts)),
    terms: assembleTerms(assembly, chapters).map((term) => ({
      ...term,
      uses: [...term.uses].sort((a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0)),
    })),
    indicators: assembleIndicators(assembly),
    projects: assembleProjects(assembly),
    commitments: assembleCommitments(assembly, order),
    exclusions: assembleExclusions(assembly),
    sources: assembleSources(assembly),
    outcomes: assembleOutcomes(assembly),
    figureChecks: assembleFigureChecks(assembly),
    outcomesSearched: record.outcomes.searched,
    organizations,
    industries: assembleIndustries(assembly, organizations),
    subjects: assembleSubjects(assembly, order),
  };
}

/** What the plan's index card says, in the words of the edition. */
function factsOf(assembly: Assembly) {
  const { record, texts } = assembly;
  const { addressees, copiedTo, assessors: _, ...facts } = record.plan;
  const read = readerOf(texts);
  const words = Object.fromEntries(planFields.map((field) => [field, read(textKey.plan(field)).text]));
  return {
    ...facts,
    ...(words as Record<PlanField, string>),
    site: siteWordsOf(assembly),
    zoneNames: zoneNamesOf(record),
    addressees: addressees.map((_, index) => read(textKey.addressee(index + 1)).text),
    copiedTo: copiedTo.map((_, index) => read(textKey.copiedTo(index + 1)).text),
  };
}

/** The document itself, from the notice to the annexes. */
function documentOf(assembly: Assembly) {
  const { record, texts } = assembly;
  const chapters = assembleChapters(assembly);
  const annexes = [annexTable(assembly, 1), annexTable(assembly, 2)] as const;
  return {
    notice: record.notice.notice.map(({ id }) => lineOf(id, texts)),
    cover: record.notice.cover.map(({ id }) => lineOf(id, texts)),
    toc: tocOf(chapters, annexes, texts),
    chapters,
    annexes,
  };
}

function orderOf(document: ReturnType<typeof documentOf>, { noteIds }: Assembly): Map<string, number> {
  const ids = readingOrder(document, noteIds.values());
  return new Map(ids.map((id, index) => [id, index]));
}

function aimOf(aim: Assembly['record']['plan']['aims'][number], texts: Texts): Aim {
  const text = readerOf(texts)(textKey.unit(aim.unit));
  return { ...aim, title: runInHeading(text) ?? text.text };
}

function lineOf(id: string, texts: Texts): Unit {
  return { id, label: '', text: readerOf(texts)(textKey.unit(id)), page: null, opensPage: null };
}

function correctionsOf({ record, texts, script }: Assembly): Correction[] {
  const read = readerOf(texts);
  return record.corrections.map(({ marks: _, confidence: __, ...correction }) => ({
    ...correction,
    printed: script(correction.printed),
    shown: correction.shown === null ? null : script(correction.shown),
    claim: texts.get(textKey.claim(correction.id))?.text ?? '',
    note: read(textKey.correction(correction.id)).text,
  }));
}
