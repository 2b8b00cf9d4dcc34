import { readdirSync, readFileSync } from 'node:fs';
import escapeStringRegexp from 'escape-string-regexp';
import ts from 'typescript';
import { chineseNumeral, englishNumeral } from '../../src/editions/numerals.ts';
import { scriptConverter } from '../../src/editions/script/script.ts';

/** A piece of words that stands in the code, without what is filled in. */
interface Wording {
  text: string;
  /** Name of the property that the piece stands in. */
  key: string;
}

/** What a piece of words tells of a plan. */
export type Fact = 'year' | 'number' | 'count' | 'name';

/** What may not stand in the words of the interface. */
interface PlanFacts {
  names: readonly string[];
  counts: readonly string[];
}

/** Names and counts of the plans of the record, in every language and script. */
export function factsOfPlans(): PlanFacts {
  const folders = readdirSync('content')
    .filter((name) => name !== 'site' && !name.includes('.'))
    .map((name) => `content/${name}`);
  return { names: inBothScripts(folders.flatMap(namesIn)), counts: folders.flatMap(countsIn) };
}

/** The facts of a plan that the words in a source file tell, each with its words. */
export function factsIn(source: string, facts: PlanFacts): { fact: Fact; text: string }[] {
  return wordingsOf(source).flatMap(({ text, key }) => {
    const tests: [Fact, boolean][] = [
      ['year', /(?<!\d)(?:19|20)\d\d(?!\d)|[〇零一二三四五六七八九]{4}/.test(text)],
      ['number', /\d/.test(text) && !sizes.has(key)],
      ['count', facts.counts.some((count) => hasWord(text, count))],
      ['name', facts.names.some((name) => hasWord(text, name))],
    ];
    return tests.flatMap(([fact, isThere]) => (isThere ? [{ fact, text }] : []));
  });
}

/** The sums by which projects of any plan are filtered. */
const sizes = new Set(['large', 'medium', 'small']);

function wordingsOf(source: string): Wording[] {
  const file = ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true);
  const found: Wording[] = [];
  const visit = (node: ts.Node, outer: string): void => {
    if (ts.isImportDeclaration(node)) return;
    const key = ts.isPropertyAssignment(node) ? node.name.getText(file) : outer;
    const hasText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node);
    if (hasText || ts.isTemplateTail(node)) found.push({ text: node.text, key });
    ts.forEachChild(node, (child) => visit(child, key));
  };
  visit(file, '');
  return found;
}

/** A Latin word stands by itself, a Chinese one anywhere. */
function hasWord(text: string, word: string): boolean {
  const escaped = escapeStringRegexp(word);
  const isLatin = /^[\p{Script=Latin}\d]/u.test(word);
  return new RegExp(isLatin ? `(?<!\\p{L})${escaped}(?!\\p{L})` : escaped, 'iu').test(text);
}

function namesIn(folder: string): string[] {
  const { zone, issuer, zoneNames = [], assessors } = readJson(`${folder}/plan.json`);
  const english = readJson(`${folder}/editions/en/plan.json`);
  const { entries } = readJson(`${folder}/editions/en/termbase.json`);
  const places = entries.filter(({ category }: { category: string }) => category === 'place');
  const names: string[] = [
    ...[zone, issuer, ...zoneNames, english.zone, english.issuer, ...(english.zoneNames ?? [])],
    ...assessors.map(({ name }: { name: string }) => name),
    ...Object.values<string>(english.assessors),
    ...places.flatMap(({ term, rendering }: { term: string; rendering: string }) => [term, rendering]),
  ];
  // A character alone, such as the short name of a city, is part of other words.
  return names.filter((name) => name.length > 1);
}

/** Counts as each language writes them out; one and two may be of anything. */
function countsIn(folder: string): string[] {
  const { counts, aims } = readJson(`${folder}/plan.json`);
  const large = [...Object.values<number>(counts), aims.length].filter((count) => count > 2 && count < 100);
  const words = large.flatMap((count) => [chineseNumeral(count), englishNumeral(count)]);
  return words.filter((word) => !/\d/.test(word));
}

function inBothScripts(names: readonly string[]): string[] {
  const convert = scriptConverter({ phrases: [], characters: [] });
  return [...new Set(names.flatMap((name) => [name, convert(name)]))];
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
