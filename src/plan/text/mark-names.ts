import type { PlanRecord } from '../record/record.ts';
import { formsOf } from './organization-names.ts';
import { type RichText, type Span, withSpans } from './rich-text.ts';

/** Keys of the running text: there a name stands with its source form at its first use in a chapter. */
const runningText = /^(?:preface-|c\d+-|box-\d+-\d+-i|notice-)/;

interface Name {
  slug: string;
  native: string;
  official: boolean;
  /** Forms of the translation, the longest first. */
  forms: readonly string[];
}

/** Marks in a translation the first use of every organization's name in a chapter, with the name as the source has it. */
export function markNames(
  texts: Map<string, RichText>,
  source: ReadonlyMap<string, RichText>,
  record: PlanRecord,
): void {
  const seen = new Set<string>();
  let chapter = '';
  for (const [key, { text: original }] of source) {
    const text = texts.get(key);
    if (!text || !runningText.test(key)) continue;
    chapter = chapterOf(key) ?? chapter;
    const spans: Span[] = [];
    for (const name of namesIn(original, record)) {
      const use = seen.has(`${chapter} ${name.slug}`) ? null : useOf(name, text.text, spans);
      if (!use) continue;
      seen.add(`${chapter} ${name.slug}`);
      spans.push({ ...use, kind: 'name', native: name.native, official: name.official });
    }
    if (spans.length > 0) texts.set(key, withSpans(text, spans));
  }
}

function chapterOf(key: string): string | null {
  return /^(?:preface|c\d+|notice)/.exec(key)?.[0] ?? /^box-(\d+)/.exec(key)?.[1]?.replace(/^/, 'c') ?? null;
}

/** The organizations that a source text names, each with the form that stands there. */
function namesIn(original: string, record: PlanRecord): Name[] {
  return record.organizations.flatMap((organization) => {
    const native = formsOf(organization).find((form) => original.includes(form));
    const english = record.translation.organizations[organization.slug];
    if (native === undefined || !english) return [];
    const forms = [english.name, ...(english.shortNames ?? [])].sort((a, b) => b.length - a.length);
    return [{ slug: organization.slug, native, official: english.status === 'official', forms }];
  });
}

function useOf({ forms }: Name, text: string, taken: readonly Span[]): { start: number; end: number } | null {
  for (const form of forms) {
    const start = text.indexOf(form);
    const end = start + form.length;
    if (start >= 0 && taken.every((span) => end <= span.start || start >= span.end)) return { start, end };
  }
  return null;
}
