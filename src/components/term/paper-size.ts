import { textWidth } from '../../charts/labels/text-width.ts';
import type { Term } from '../../plan/things/terms.ts';

/** What two A4 pages without their margins hold, in square millimetres, less what ends of lines and columns leave empty. */
const room = 2 * 192 * 270 * 0.49;

/** Height of a line to the size of its letters. */
const leading = 1.14;

/** How large letters may be, in millimetres, for all terms and their glosses to stand on two A4 pages; 3 at most. */
export function paperSize(terms: readonly Pick<Term, 'name' | 'gloss'>[], beside: readonly string[]): number {
  const texts = [...terms.flatMap(({ name, gloss }) => [name, gloss, '  ']), ...beside];
  const width = texts.reduce((sum, text) => sum + textWidth(text, 1), 0) + 2 * terms.length;
  return Math.min(3, Math.floor(Math.sqrt(room / (width * leading)) * 100) / 100);
}
