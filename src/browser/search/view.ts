import type { BoxWords } from '../../search/data/files.ts';
import { excerptOf, quote, type Stretch } from '../../search/results/excerpt.ts';
import type { Result } from '../../search/results/results.ts';
import { fillPhrase } from '../../search/results/sentences.ts';
import { element } from '../drawing.ts';
import { loadFile } from './files.ts';
import { edition, sources } from './sources.ts';

/** Address of a result. */
export function hrefOf({ address }: Result): string {
  return `/${edition}/${address}`;
}

/** The title of a result with what was looked for marked, its label before it; its kind where the names are missing. */
export function titleOf({ label, title, phrases, kind }: Result, words: BoxWords): (Node | string)[] {
  if (title === '') return [words.kinds[kind]];
  const shown = marked(excerptOf(title, { phrases, variants: sources.names.catalogue.variants }));
  return kind === 'section' && label !== ''
    ? [element('span', { class: 'label' }, label), ' ', ...shown]
    : shown;
}

/** Where a result stands: its plan where there are several, its label or headings, and the paragraph. */
export function placeOf({ kind, address, label, trail, spot }: Result, words: BoxWords): string {
  const plan = sources.names.planOf(address) ?? '';
  const parts = [plan, kind === 'section' ? '' : label, ...trail].filter((part) => part !== '');
  if (spot) parts.push(fillPhrase(words[spot.kind], { count: spot.number }));
  return parts.join(' · ');
}

/** Fills an element with the words around what was found, in the reader's language. */
export async function fillExcerpt(target: Element, result: Result, size: 'long' | 'brief'): Promise<void> {
  const { variants } = sources.names.catalogue;
  target.replaceChildren(...marked(await quote(result, { edition, variants, size, load: loadFile })));
}

function marked(stretches: readonly Stretch[]): Node[] {
  return stretches.map(({ text, marked: isMarked }) =>
    isMarked ? element('mark', {}, text) : new Text(text),
  );
}
