import { type Edition, editions, originalOf } from '../../src/editions/editions.ts';
import { type TextKey, thingOf, voiceOf } from '../../src/plan/text-keys.ts';
import type { Plan } from '../../src/plan/types.ts';
import { unitsOfChapter } from '../../src/plan/units.ts';

/** Words that the editors quote. */
export interface Quotation {
  /** The text that quotes them. */
  key: TextKey;
  words: string;
  /** Whether they are quoted in the language of the source, as a translation marks it. */
  isOriginal: boolean;
}

/** The words between quotation marks in the editors’ explanations and notes of an edition. */
export function quotationsOf(plan: Pick<Plan, 'edition' | 'texts'>): Quotation[] {
  return [...plan.texts].flatMap(([key, { text }]) => {
    const isQuoting = voiceOf(key) === 'editors' && ['term', 'correction'].includes(thingOf(key)?.kind ?? '');
    return isQuoting ? quotationsIn(text).map((quotation) => ({ key, ...quotation })) : [];
  });
}

/** The words between quotation marks, and those between the brackets for words of the source, in a text. */
export function quotationsIn(text: string): Omit<Quotation, 'key'>[] {
  const quoted = [...text.matchAll(/“([^“”]*)”|「([^「」]*)」|⟦([^⟦⟧]*)⟧/g)];
  return quoted.map(([, double, corner, original]) => ({
    words: double ?? corner ?? original ?? '',
    isOriginal: original !== undefined,
  }));
}

/** Tells whether words stand in the plan of an edition: in its text as shown, or as it was before a correction. */
export function quotable(plan: Plan): (words: string) => boolean {
  const texts = [...plan.texts].filter(([key]) => voiceOf(key) !== 'editors').map(([, { text }]) => text);
  const corrected = plan.corrections.flatMap(({ printed, shown }) => [printed, shown ?? '']);
  const labelled = plan.chapters
    .flatMap(unitsOfChapter)
    .map(({ label, texts: [first] }) => `${label}${first?.text ?? ''}`);
  const all = [...texts, ...corrected, ...labelled].map(comparable);
  return (words) => all.some((text) => hasParts(text, words.split(/…+/).map(comparable)));
}

/** The plan whose words a quotation gives: in a translation, where it is in the language of the source, the source. */
export function quotedEdition(edition: Edition, { isOriginal }: Pick<Quotation, 'isOriginal'>): Edition {
  return isOriginal && editions[edition].text === 'translated' ? originalOf(edition) : edition;
}

/** Whether parts that a quotation leaves the words between out of follow each other in a text. */
function hasParts(text: string, [first = '', ...rest]: readonly string[]): boolean {
  const at = text.indexOf(first);
  return at >= 0 && (rest.length === 0 || hasParts(text.slice(at + first.length), rest));
}

/** A text without what a quotation may set otherwise: inner quotation marks, the case of letters, the stop at its end. */
function comparable(text: string): string {
  return text
    .replace(/[“”‘’「」『』]/g, '')
    .replace(/[\s\u200b]+/g, ' ')
    .replace(/[，。,.…；;]+$/u, '')
    .toLowerCase()
    .trim();
}
