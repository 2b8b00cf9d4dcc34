import { type Edition, isTranslated } from '../../editions/editions.ts';

/** A run of words of the source, with the figures and signs inside it. */
const sourceRun = /(\p{Script=Han}(?:[\p{Script=Han}\d%、“”]*[\p{Script=Han}%”])?)/u;

/** A text of the editors in parts, the second and every other one of them words of the source in a translation. */
export function sourceRuns(edition: Edition, text: string): string[] {
  return isTranslated(edition) ? text.replace(/[⟦⟧]/g, '').split(sourceRun) : [text];
}
