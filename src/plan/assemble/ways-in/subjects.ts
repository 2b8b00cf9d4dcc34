import { isTranslated } from '../../../editions/editions.ts';
import { byCode } from '../../../strings/by-code.ts';
import { doMeet, type Range } from '../../../strings/ranges.ts';
import { clausesOf } from '../../../strings/sentences.ts';
import { readUnitId } from '../../ids.ts';
import { type SubjectRecord, translationIn } from '../../record/record.ts';
import { formsOf } from '../../text/organization-names.ts';
import { isPassage, translatedWordsIn, wordsIn } from '../../text/subject-words.ts';
import { indicatorTables } from '../../text/table-texts.ts';
import { readerOf } from '../../text/texts.ts';
import { textKey } from '../../text-keys.ts';
import type { Subject } from '../../things/subjects.ts';
import type { Assembly } from '../assembly.ts';
import { passagesOf, type SourcePassage, sourcePassages } from './passages.ts';

/** The subjects and places of a plan in the order of their slugs, each with everything that speaks of it. */
export function assembleSubjects(assembly: Assembly, order: ReadonlyMap<string, number>): Subject[] {
  const at = ({ unit }: { unit: string }) => order.get(unit) ?? order.size;
  return [...assembly.record.subjects]
    .sort(([a], [b]) => byCode(a, b))
    .map(([slug, subject]) => {
      const found = sourcePassages(subject, assembly.sourceTexts).sort((a, b) => at(a) - at(b));
      const findTranslated = isTranslated(assembly.edition) ? translatedFinder(slug, assembly) : null;
      const passages = passagesOf(found, { slug, assembly, findTranslated });
      const indicators = indicatorsOf(subject, found, assembly);
      return {
        ...wordsOf(slug, subject, assembly),
        slug,
        kind: subject.kind,
        theme: subject.theme,
        passages,
        chapters: [...new Set(passages.flatMap(({ unit }) => readUnitId(unit)?.chapter ?? []))],
        indicators,
        projects: projectsOf(found, assembly),
        terms: termsOf(subject, found, assembly),
        organizations: organizationsOf(subject, found, assembly),
        commitments: commitmentsOf(indicators, found, assembly),
        see: subject.see ?? [],
      };
    });
}

function wordsOf(slug: string, subject: SubjectRecord, { record, edition, texts, script }: Assembly) {
  const read = readerOf(texts);
  const own = isTranslated(edition)
    ? (translationIn(record, edition).subjects[slug]?.everyday ?? [])
    : subject.everyday.map(script);
  return {
    name: read(textKey.subject(slug, 'name')).text,
    sourceName: subject.name,
    pinyin: subject.pinyin,
    line: read(textKey.subject(slug, 'line')).text,
    words: subject.words,
    everyday: own,
  };
}

function translatedFinder(slug: string, { record, edition }: Assembly) {
  const { name = '', words = [], everyday = [] } = translationIn(record, edition).subjects[slug] ?? {};
  return translatedWordsIn([name, ...words, ...everyday]);
}

/** The indicators that the record names, and those whose rows have a word. */
function indicatorsOf(
  { indicators: named = [] }: SubjectRecord,
  found: readonly SourcePassage[],
  { record }: Assembly,
): string[] {
  const tables = indicatorTables(record).map(({ id }) => id);
  const numbers = found.flatMap(({ unit }) => {
    const { kind, block = '', numbers: own = [] } = readUnitId(unit) ?? {};
    return kind === 'row' && tables.includes(block) ? (own.at(-1) ?? []) : [];
  });
  return [...record.indicators]
    .filter(([slug, { number }]) => named.includes(slug) || numbers.includes(number))
    .sort(([, a], [, b]) => a.number - b.number)
    .map(([slug]) => slug);
}

/** The projects whose lines have a word, and those that a row among the passages names. */
function projectsOf(found: readonly SourcePassage[], { record }: Assembly): number[] {
  const units = new Set(found.map(({ unit }) => unit).filter((unit) => !isPassage(unit) || isRow(unit)));
  const numbers = record.projects
    .filter(({ id, mentions = [] }) => [id, ...mentions].some((unit) => units.has(unit)))
    .map(({ number }) => number);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The terms whose name or definition has a word, and those that stand in a clause with one. */
function termsOf(subject: SubjectRecord, found: readonly SourcePassage[], assembly: Assembly): string[] {
  const { record, sourceTexts, noteIds } = assembly;
  const used = found.flatMap(({ unit, texts }) =>
    texts.flatMap(({ key, hits }) => {
      const { text = '', spans = [] } = sourceTexts.get(key) ?? {};
      const terms = spans.filter((span) => span.kind === 'term');
      const clauses = clausesOf(text).filter((clause) => hits.some((hit) => doMeet(hit, clause)));
      const isBeside = (span: Range) => isRow(unit) || clauses.some((clause) => doMeet(span, clause));
      return terms.filter(isBeside).map(({ slug }) => slug);
    }),
  );
  const find = wordsIn(subject);
  const isDefined = (slug: string) => found.some(({ unit }) => unit === noteIds.get(slug));
  return [...record.terms]
    .filter(([slug, { data }]) => used.includes(slug) || isDefined(slug) || find(data.term).length > 0)
    .map(([slug]) => slug)
    .sort(byCode);
}

/** The organizations that have a word in their name, or stand in a row or a clause with one; of a place the former alone. */
function organizationsOf(
  subject: SubjectRecord,
  found: readonly SourcePassage[],
  { record, sourceTexts }: Assembly,
): string[] {
  const find = wordsIn(subject);
  const said = found.flatMap(({ unit, texts }) =>
    texts.flatMap(({ key, hits }) => {
      const { text = '' } = sourceTexts.get(key) ?? {};
      if (isRow(unit)) return [text];
      if (subject.kind === 'place') return [];
      const clauses = clausesOf(text).filter((clause) => hits.some((hit) => doMeet(hit, clause)));
      return clauses.map(({ start, end }) => text.slice(start, end));
    }),
  );
  return record.organizations
    .filter((organization) =>
      formsOf(organization).some((form) => find(form).length > 0 || said.some((text) => text.includes(form))),
    )
    .map(({ slug }) => slug)
    .sort(byCode);
}

/** The commitments among whose words is one of the subject, or which aim at one of its indicators. */
function commitmentsOf(
  indicators: readonly string[],
  found: readonly SourcePassage[],
  { record, sourceTexts }: Assembly,
): string[] {
  const hasWord = ({ unit, text }: { unit: string; text: string }) =>
    found.some((passage) => {
      if (passage.unit !== unit) return false;
      return passage.texts.some(({ key, hits }) => {
        const start = (sourceTexts.get(key)?.text ?? '').indexOf(text);
        return start >= 0 && hits.some((hit) => doMeet(hit, { start, end: start + text.length }));
      });
    });
  return record.commitments.commitments
    .filter((commitment) => indicators.includes(commitment.indicator ?? '') || hasWord(commitment))
    .map(({ id }) => id);
}

/** Whether a unit says one thing: all that it names belongs to what it speaks of. */
function isRow(unit: string): boolean {
  return readUnitId(unit)?.kind === 'row';
}
