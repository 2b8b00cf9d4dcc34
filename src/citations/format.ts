import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { editions } from '../editions/editions.ts';
import type { CitationStyle } from '../editions/words/citing.ts';
import type { CitedItem } from './cited-item.ts';
import { type CslEntry, cslEntry } from './csl-entry.ts';
import { readLocale } from './style-files.ts';
import { styles } from './styles.ts';

/** Endings of the files of a citation, each with its format and what writes it. */
export const citationFiles = {
  bib: { name: 'BibTeX', write: bibtex },
  ris: { name: 'RIS', write: ris },
  json: { name: 'CSL-JSON', write: (item: CitedItem) => `${JSON.stringify([cslEntry(item)])}\n` },
} as const;

/** A citation in a style, as one line of text. */
export function citationText(item: CitedItem, style: CitationStyle): string {
  const entry = styles[style].entryOf(item);
  const { language } = editions[item.edition];
  const isCapitalized = styles[style].capitalizes[language];
  const { marked, fill } = isCapitalized ? { marked: entry, fill: unchanged } : markVariables(entry);
  return fill(formOf(marked, style, styles[style].locales[language]));
}

/** What differs from page to page, and the mark that stands for it while a style is applied. */
const variables = { title: '\uE000', number: '\uE001', URL: '\uE002' } as const;

/** Words that a style sets as they are, wherever they stand: no quotation marks, no stop at the end. */
const plain = /^[^"'“”‘’<>{}]*[\p{L}\p{N})）]$/u;

/**
 * Puts marks for what differs from page to page, so that a style is applied once to all pages of a kind.
 * What a style may change or close with other punctuation is left in.
 */
function markVariables(entry: CslEntry): { marked: CslEntry; fill: (form: string) => string } {
  const names = (Object.keys(variables) as (keyof typeof variables)[]).filter(
    (name) => name === 'URL' || plain.test(String(entry[name] ?? '')),
  );
  const marks = Object.fromEntries(names.map((name) => [name, variables[name]]));
  return {
    marked: { ...entry, ...marks },
    fill: (form) =>
      names.reduce((text, name) => text.replaceAll(variables[name], () => String(entry[name])), form),
  };
}

function unchanged(text: string): string {
  return text;
}

const forms = new Map<string, string>();

function formOf(entry: CslEntry, style: CitationStyle, locale: string): string {
  const shown = { ...entry, id: style };
  const key = `${locale} ${JSON.stringify(shown)}`;
  const known = forms.get(key) ?? applyStyle(shown, style, locale);
  forms.set(key, known);
  return known;
}

function applyStyle(entry: CslEntry, style: CitationStyle, locale: string): string {
  loadStyles();
  const text = new Cite([entry]).format('bibliography', { style, lang: locale, format: 'text' });
  return String(text)
    .trim()
    .replace(/^\[1\] /, '');
}

/**
 * In the fields of BibLaTeX, which know data sets and days; the year stands beside for what reads BibTeX alone, and the
 * number of a data set, which the library leaves out.
 */
function bibtex(item: CitedItem): string {
  const text = String(citing(item).format('biblatex')).trim();
  const number = item.kind === 'dataset' ? `\tnumber = {${item.number}},\n` : '';
  return `${text.replace(/^\tdate = \{(\d+)/m, `${number}\tyear = {$1},\n$&`)}\n`;
}

/** Each field on one line and the id as a whole, which the library breaks off; the site of a page, which it leaves out. */
function ris(item: CitedItem): string {
  const text = citing(item).format('ris');
  const site = item.kind === 'page' ? `T2  - ${item.siteVersion}\n` : '';
  const lines = text.replace(/\n(?![A-Z][A-Z\d] {2}- |$)/g, '').replace(/^TI {2}- /m, `${site}$&`);
  return `${lines.replace(/^ID {2}- .*$/m, `ID  - ${item.id}`).trim()} \n`;
}

function citing(item: CitedItem): Cite {
  loadStyles();
  return new Cite([cslEntry(item)]);
}

let isLoaded = false;

/** Gives the styles and the settings to the citation library, once. */
function loadStyles(): void {
  if (isLoaded) return;
  isLoaded = true;
  const { styles: known, locales } = plugins.config.get('@csl');
  for (const [style, { read }] of Object.entries(styles)) if (read) known.set(style, read());
  locales.set('zh-CN', readLocale('AIXDlJjF'));
  // As it comes, BibTeX leaves out every character that is not ASCII, and makes labels of names and titles.
  Object.assign(plugins.config.get('@bibtex').format, {
    asciiOnly: false,
    useIdAsLabel: true,
    checkLabel: false,
  });
}
