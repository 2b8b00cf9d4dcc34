import { shortenEnd, shortenStart } from '../../editions/shorten.ts';
import { escapeMarkup } from '../../strings/escape-markup.ts';

/** How many characters an excerpt has before and after the name. */
const around = 70;

/** The part of a text around the longest name that it uses, the name marked; its beginning where it uses none. */
export function excerptHtml(text: string, names: readonly string[]): string {
  const name = [...names]
    .sort((a, b) => b.length - a.length)
    .find((entry) => entry !== '' && text.includes(entry));
  const start = name === undefined ? 0 : text.indexOf(name);
  const end = start + (name?.length ?? 0);
  const marked = name === undefined ? '' : `<mark>${escapeMarkup(name)}</mark>`;
  const before = escapeMarkup(shortenStart(text.slice(0, start), around));
  return `${before}${marked}${escapeMarkup(shortenEnd(text.slice(end), around))}`;
}
