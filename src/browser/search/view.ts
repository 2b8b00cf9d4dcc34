import type { SearchWords } from '../../search/data/box-file.ts';
import { passageFile } from '../../search/data/places-file.ts';
import type { Variants } from '../../search/language/fold.ts';
import { say } from '../../search/language/words.ts';
import { excerptOf, placeOfMark } from '../../search/results/excerpt.ts';
import type { Result } from '../../search/results/results.ts';
import { loadFile } from './files.ts';
import { edition } from './sources.ts';

/** What results are shown with. */
export interface View {
  words: SearchWords;
  variants: Variants;
}

/** Makes an element; texts become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** Address of a result. */
export function hrefOf({ address }: Result): string {
  return `/${edition}/${address}`;
}

/** The title of a result with what was looked for marked, its label before it. */
export function titleOf({ label, title, phrases, kind }: Result, { variants }: View): (Node | string)[] {
  const shown = marked(excerptOf(title, { phrases, variants }));
  return kind === 'section' && label !== ''
    ? [element('span', { class: 'label' }, label), ' ', ...shown]
    : shown;
}

/** Where a result stands: its label or headings, and the paragraph. */
export function placeOf({ kind, label, trail, spot }: Result, { words }: View): string {
  const parts = kind === 'section' || label === '' ? [...trail] : [label, ...trail];
  if (spot) parts.push(say(words[spot.kind], { count: spot.number }));
  return parts.join(' · ');
}

/** Fills an element with the words around what was found, in the reader's language. */
export async function fillExcerpt(
  target: HTMLElement,
  result: Result,
  { variants }: View,
  length: number,
): Promise<void> {
  const text = await loadFile(passageFile(edition, result.address)).catch(() => '');
  const at = await placeInOther(result, text, variants);
  // The text of an indicator opens with its values.
  const options = { phrases: result.phrases, variants, length, at, fromStart: result.kind === 'indicator' };
  target.replaceChildren(...marked(excerptOf(text, options)));
}

/** How far into the text the words stand that were found in the other language; the texts run side by side. */
async function placeInOther(
  { side, address, phrases }: Result,
  text: string,
  variants: Variants,
): Promise<number> {
  const other = edition === 'en' ? 'zh-hans' : 'en';
  const isOther = side !== null && (side === 'en') !== (edition === 'en');
  if (!isOther || placeOfMark(text, phrases, variants) !== null) return 0;
  const source = await loadFile(passageFile(other, address)).catch(() => '');
  return placeOfMark(source, phrases, variants) ?? 0;
}

function marked(stretches: readonly { text: string; marked: boolean }[]): Node[] {
  return stretches.map(({ text, marked: isMarked }) =>
    isMarked ? element('mark', {}, text) : new Text(text),
  );
}
