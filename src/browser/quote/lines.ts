import type { Edition } from '../../editions/editions.ts';
import type { QuoteSettings } from '../../quote/settings.ts';
import type { ShownPart, ShownPassage } from '../../quote/shown.ts';
import { element } from '../drawing.ts';
import { hrefOf, namesOf, type Place, type Surroundings } from './surroundings.ts';
import { textIn } from './texts.ts';

/** A line of an answer: its label and its text. */
export function line(label: Node | string, kind: 'pasted' | 'plan' | 'other', texts: readonly Node[]): Node {
  return element('dl', { class: `compared ${kind}` }, element('dt', {}, label), element('dd', {}, ...texts));
}

/** A text with what differs in it; a place where something is left out is an empty mark. */
export function markedText(parts: readonly ShownPart[], mark: 'del' | 'ins'): Node {
  const nodes = parts.map(({ text, kind }) => {
    if (kind === 'differs') return element(mark, {}, text);
    return kind === 'around' ? element('span', { class: 'around' }, text) : text;
  });
  return element('bdi', {}, ...nodes);
}

/** The passages of a place as the text has them that the quotation was held against. */
export function passagesOf(place: Place, { settings, text }: Surroundings): Node[] {
  const tag = settings.editions.find(({ edition }) => edition === text)?.tag ?? '';
  return place.map(({ parts }) => element('p', { lang: tag }, markedText(parts, 'ins')));
}

/** The same in the editions that the quotation was not held against: the same characters in another script, the whole passage in another language. */
export function otherEditions(place: Place, { settings, text }: Surroundings): Node[] {
  const own = settings.editions.find(({ edition }) => edition === text);
  const others = settings.editions.filter(({ edition }) => edition !== text);
  return others.map(({ edition, tag, name, translated }) => {
    const attributes = { href: hrefOf(place, edition), lang: tag, hreflang: tag, translate: 'no' };
    const isSame = translated === own?.translated;
    const texts = place.map((shown) =>
      fill(element('p', { lang: tag }), { edition, shown, isWhole: !isSame, settings }),
    );
    return line(element('a', attributes, name), isSame ? 'plan' : 'other', texts);
  });
}

/** So many places are listed; of more there is a sign. */
const mostListed = 7;

/** A list of places as links. */
export function placeList(label: string, places: readonly Place[], surroundings: Surroundings): Node {
  const links = places
    .slice(0, mostListed)
    .flatMap((place) => [
      ' ',
      element('a', { href: hrefOf(place, surroundings.settings.edition) }, namesOf(place, surroundings)),
    ]);
  return element('p', { class: 'fine' }, label, ...links, places.length > mostListed ? ' …' : '');
}

interface Wanted {
  edition: Edition;
  shown: ShownPassage;
  /** Whether the whole passage is wanted, or only the characters that are shown of it. */
  isWhole: boolean;
  settings: QuoteSettings;
}

/** Fills a paragraph when its text has come, or says that it has not. */
function fill(target: HTMLElement, { edition, shown, isWhole, settings }: Wanted): HTMLElement {
  const { passage, start, parts } = shown;
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);
  textIn(settings.plan, edition, passage).then(
    (text) => target.append(isWhole ? text : text.slice(start, start + length)),
    () => {
      target.removeAttribute('lang');
      target.append(settings.answers.notLoaded);
    },
  );
  return target;
}
