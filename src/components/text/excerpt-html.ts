import { escapeHtml } from './escape-html.ts';

/** How many characters an excerpt has before and after the name. */
const around = 70;

/** The part of a text around the longest name that it uses, the name marked; its beginning where it uses none. */
export function excerptHtml(text: string, names: readonly string[]): string {
  const name = [...names]
    .sort((a, b) => b.length - a.length)
    .find((entry) => entry !== '' && text.includes(entry));
  const start = name === undefined ? 0 : text.indexOf(name);
  const end = start + (name?.length ?? 0);
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  const marked = name === undefined ? '' : `<mark>${escapeHtml(name)}</mark>`;
  return [
    from > 0 ? '…' : '',
    escapeHtml(text.slice(from, start)),
    marked,
    escapeHtml(text.slice(end, to)),
    to < text.length ? '…' : '',
  ].join('');
}
