import type { Translation } from '../../src/plan/record/record.ts';

type Entry = Translation['termbase'][number];

/** A term that a unit of the source uses, and whether the same unit of the translation has its rendering. */
export interface TermUse {
  entry: Entry;
  key: string;
  rendered: boolean;
}

/** Keys of the units of chapters, boxes, notes, tables and projects. */
export const unitKey = /^(?:preface|c\d|box-|table-|annex-|fn-|prj-)/;

/** Every use of a term in the units of the source, once a unit; inside a longer term a shorter one does not count. */
export function termUses(
  termbase: readonly Entry[],
  source: ReadonlyMap<string, string>,
  translation: ReadonlyMap<string, string>,
): TermUse[] {
  const terms = termbase
    .map((entry) => ({
      entry,
      zh: unquoted(entry.term),
      forms: [entry.rendering, ...(entry.variants ?? [])].map(formPattern),
    }))
    .sort((a, b) => b.zh.length - a.zh.length);
  return [...source]
    .filter(([key]) => unitKey.test(key))
    .flatMap(([key, text]) => {
      const english = unquoted(translation.get(key) ?? '');
      const used = namesIn(unquoted(text), terms);
      return used.map(({ entry, forms }) => ({
        entry,
        key,
        rendered: forms.some((form) => form.test(english)),
      }));
    });
}

/** The form as it may stand in a text: any case, a space for a hyphen, a plural. */
export function formPattern(form: string): RegExp {
  const words = unquoted(form)
    .split(/[\s–—-]+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\dA-Za-z])${words.join('[\\s–—-]*')}(?:e?s)?(?![A-Za-z])`, 'i');
}

function namesIn<Term extends { zh: string }>(text: string, terms: readonly Term[]): Term[] {
  let rest = text;
  return terms.filter(({ zh }) => {
    if (!rest.includes(zh)) return false;
    rest = rest.replaceAll(zh, '\0');
    return true;
  });
}

function unquoted(text: string): string {
  return text.replace(/[“”‘]/g, '');
}
