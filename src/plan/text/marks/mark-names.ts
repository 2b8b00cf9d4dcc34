import type { Edition } from '../../../editions/editions.ts';
import type { Range } from '../../../strings/ranges.ts';
import { readUnitId, type UnitKind, type UnitReference } from '../../ids.ts';
import { type PlanRecord, translationIn } from '../../record/record.ts';
import { formsOf } from '../organization-names.ts';
import { type Span, withSpans } from '../rich-text.ts';
import type { GrowingTexts, Texts } from '../texts.ts';
import { isFree } from './find-uses.ts';

/** Units of the running text: there a name stands with its source form at its first use in a chapter. */
const runningText: readonly UnitKind[] = ['section', 'subsection', 'paragraph', 'item'];

/** An organization's name in a translation. */
export interface Name {
  slug: string;
  /** Forms of the source, the fullest first. */
  native: readonly string[];
  official: boolean;
  /** Forms of the translation, the longest first. */
  forms: readonly string[];
}

/** Marks in a translation the first use of every organization's name in a chapter, with the name as the source has it. */
export function markNames(texts: GrowingTexts, source: Texts, names: readonly Name[]): void {
  const seen = new Set<string>();
  let chapter = '';
  for (const [key, { text: original }] of source) {
    const text = texts.get(key);
    const unit = readUnitId(key);
    if (!text || !unit || !isRunningText(unit)) continue;
    chapter = unit.chapter ?? unit.block;
    const spans: Span[] = [];
    for (const name of names) {
      const native = name.native.find((form) => original.includes(form));
      if (native === undefined) continue;
      const use = seen.has(`${chapter} ${name.slug}`) ? null : useOf(name, text.text, spans);
      if (!use) continue;
      seen.add(`${chapter} ${name.slug}`);
      spans.push({ ...use, kind: 'name', native, official: name.official });
    }
    if (spans.length > 0) texts.set(key, withSpans(text, spans));
  }
}

/** The names of the organizations in a translated edition. */
export function namesIn(record: PlanRecord, edition: Edition): Name[] {
  const { organizations } = translationIn(record, edition);
  return record.organizations.flatMap((organization) => {
    const words = organizations[organization.slug];
    if (!words) return [];
    const forms = [words.name, ...(words.shortNames ?? [])].sort((a, b) => b.length - a.length);
    const { slug } = organization;
    return [{ slug, native: formsOf(organization), official: words.status === 'official', forms }];
  });
}

function isRunningText({ kind, block }: UnitReference): boolean {
  return runningText.includes(kind) || (kind === 'front-line' && block === 'notice');
}

function useOf({ forms }: Name, text: string, taken: readonly Span[]): Range | null {
  for (const form of forms) {
    const start = text.indexOf(form);
    const use = { start, end: start + form.length };
    if (start >= 0 && isFree(use, taken)) return use;
  }
  return null;
}
