import type { AstroIntegration } from 'astro';
import { rewritePages } from './rewrite-pages.ts';

/**
 * Elements that begin and end a line, or are not shown: white space before and behind their tags says nothing.
 * Cells are none of them: on a phone their first words stand behind a label.
 */
const blocks = [
  'html|head|body|title|meta|link|style|script',
  'header|footer|main|nav|search|section|article|div|form|fieldset|legend|blockquote|figure|figcaption',
  'h1|h2|h3|h4|p|ul|ol|li|dl|details|summary|table|caption|thead|tbody|tr|option',
].join('|');

const before = new RegExp(`\\s+(?=</?(?:${blocks})\\b)`, 'g');
const behind = new RegExp(`(</?(?:${blocks})\\b(?:"[^"]*"|[^">])*>)\\s+`, 'g');

/** Takes from every page the white space that Astro leaves between blocks and that nobody sees. */
export function tightPages(): AstroIntegration {
  return {
    name: 'tight-pages',
    hooks: {
      'astro:build:done': ({ dir }) => rewritePages(dir, tighten),
    },
  };
}

/** A page without white space around its blocks; what is written in script, style or pre stays as it is. */
export function tighten(html: string): string {
  return html
    .split(/(<(script|style|pre|textarea)\b[^>]*>[\s\S]*?<\/\2>)/)
    .map((part, index) => (index % 3 === 0 ? part.replace(before, '').replace(behind, '$1') : part))
    .filter((_, index) => index % 3 !== 2)
    .join('');
}
