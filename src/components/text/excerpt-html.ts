import { shortenEnd, shortenStart } from '../../editions/shorten.ts';
import { escapeMarkup } from '../../strings/escape-markup.ts';

/**
 * The part of a text around the longest name that it uses, the name marked; its beginning where it uses none. `room`
 * is how many characters stand before and after the name.
 */
export function excerptHtml(text: string, names: readonly string[], room = 70): string {
  const name = [...names]
    .sort((a, b) => b.length - a.length)
    .find((entry) => entry !== '' && text.includes(entry));
  const start = name === undefined ? 0 : text.indexOf(name);
  const end = start + (name?.length ?? 0);
  const marked = name === undefined ? '' : `<mark>${escapeMarkup(name)}</mark>`;
  const before = escapeMarkup(shortenStart(text.slice(0, start), room));
  return `${before}${marked}${escapeMarkup(shortenEnd(text.slice(end), room))}`;
}
