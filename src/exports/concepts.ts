import { isTranslated, sourceEdition } from '../editions/editions.ts';
import { words } from '../editions/words.ts';
import type { TermbaseEntry } from '../plan/text/termbase.ts';
import type { Term } from '../plan/things/terms.ts';
import type { Plan } from '../plan/types.ts';
import { byCode } from '../strings/by-code.ts';
import { absoluteUrl, pageUrl, path } from '../urls.ts';
import { type ByEdition, byEdition } from './by-edition.ts';
import { addressOf, aliasesOf, termOf } from './term-records.ts';

/** A concept of the termbase with its terms in every edition, the first of each preferred. */
export interface Concept {
  /** The slug of a term of the notes after `term-`; else `zh` and the character codes of the Chinese term. */
  id: string;
  subject: string;
  status: TermbaseEntry['status'];
  note: string | null;
  /** Where the rendering is from, in the language of the termbase. */
  origin: string | null;
  /** Address of its page, where it has one. */
  page: string | null;
  definitions: ByEdition<{ text: string; source: string }> | null;
  terms: ByEdition<readonly string[]>;
}

/** The terms of the notes in their order, then those of the glossary and the rest of the termbase by Chinese term. */
export function conceptsOf(plans: ByEdition<Plan>, termbase: readonly TermbaseEntry[]): Concept[] {
  const source = plans[sourceEdition];
  const names = new Set(source.terms.map(({ name }) => name));
  const rest = termbase.filter(({ terms }) => !names.has(terms[sourceEdition])).map(plainConcept);
  const concepts = source.terms.map((term) => glossaryConcept(plans, term, entryOf(termbase, term)));
  const isFirst = (_: Concept, index: number) => source.terms[index]?.note !== null;
  const others = [...concepts.filter((concept, index) => !isFirst(concept, index)), ...rest];
  const nameOf = ({ terms }: Concept) => terms[sourceEdition][0] ?? '';
  return [...concepts.filter(isFirst), ...others.sort((a, b) => byCode(nameOf(a), nameOf(b)))];
}

/** An id of a Chinese term that stays when the termbase grows: its characters by code. */
export function conceptId(term: string): string {
  return ['zh', ...[...term].map((character) => character.codePointAt(0)?.toString(16))].join('-');
}

function glossaryConcept(
  plans: ByEdition<Plan>,
  { slug, note, name, definition }: Term,
  entry: TermbaseEntry,
): Concept {
  const terms = byEdition((edition) => termOf(plans[edition], slug));
  const forms = byEdition((edition) => {
    const variants = isTranslated(edition) ? (entry.variants ?? []) : [];
    return [terms[edition].name, entry.terms[edition], ...variants, ...aliasesOf(terms[edition])];
  });
  return {
    id: note ? `term-${slug}` : conceptId(name),
    subject: entry.category,
    status: entry.status,
    note: entry.note ?? null,
    origin: entry.source ?? null,
    page: absoluteUrl(pageUrl(sourceEdition, path.term(plans[sourceEdition].id, slug))),
    definitions:
      definition && byEdition((edition) => definitionIn(plans[edition], terms[edition], definition.unit)),
    terms: byEdition((edition) => distinct(forms[edition].filter((form) => form !== '').map(withoutQuotes))),
  };
}

function plainConcept({ terms, variants = [], category, status, note, source }: TermbaseEntry): Concept {
  const forms = byEdition((edition) => [terms[edition], ...(isTranslated(edition) ? variants : [])]);
  return {
    id: conceptId(terms[sourceEdition]),
    subject: category,
    status,
    note: note ?? null,
    origin: source ?? null,
    page: null,
    definitions: null,
    terms: byEdition((edition) => distinct(forms[edition])),
  };
}

/** The entry of a term; one that the plan does not use has none, and is as the editors render it. */
function entryOf(termbase: readonly TermbaseEntry[], { name, kind, uses }: Term): TermbaseEntry {
  const entry = termbase.find(({ terms }) => terms[sourceEdition] === name);
  if (entry) return entry;
  if (uses.length === 0) return { terms: byEdition(() => ''), category: kind, status: 'editors' };
  throw new Error(`The termbase has no entry “${name}”; add the term to it`);
}

function definitionIn(plan: Plan, { note, definition }: Term, unit: string) {
  const { term, chapter } = words[plan.edition];
  const place = note ? term.definedIn(note.number, null) : (plan.places.get(unit)?.trail ?? []).join(' › ');
  const source = chapter.citation({ ...plan, place, address: addressOf(plan, unit) });
  return { text: definition?.text.text ?? '', source };
}

/** A term is listed without the quotation marks that the text puts around all of it. */
function withoutQuotes(form: string): string {
  return /^[\p{Pi}\p{Ps}]([^\p{Pi}\p{Ps}\p{Pf}\p{Pe}]+)[\p{Pf}\p{Pe}]$/u.exec(form)?.[1] ?? form;
}

/** Each form once, whatever its capitals. */
function distinct(forms: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const form of forms) if (!first.has(form.toLowerCase())) first.set(form.toLowerCase(), form);
  return [...first.values()];
}
