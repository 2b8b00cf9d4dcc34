import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import { rewritePages } from './rewrite-pages.ts';

const charset = '<meta charset="utf-8">';
const inlineElement = /<(style|script)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/** Writes into the head of every page what it may load and run: itself, the files of the site, and nothing of others. */
export function securityPolicy(): AstroIntegration {
  return {
    name: 'security-policy',
    hooks: {
      'astro:build:done': ({ dir }) => rewritePages(dir, withPolicy),
    },
  };
}

/** A page with its policy in front of all that it loads; throws where the page has no place for it. */
function withPolicy(html: string, name: string): string {
  if (!html.includes(charset))
    throw new Error(`${name}: no ${charset}, after which the security policy stands`);
  const policy = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
  return html.replace(charset, `${charset}${policy}`);
}

/** The policy of a page: its inline elements by their hashes; what loads no script may run none. */
export function policyOf(html: string): string {
  const styles: string[] = [];
  const scripts: string[] = [];
  let loads = false;
  for (const [, tag, attributes = '', text = ''] of html.matchAll(inlineElement)) {
    if (tag === 'style') styles.push(hashOf(text));
    else if (/\bsrc=/.test(attributes)) loads = true;
    else if (!/\btype="application\//.test(attributes)) scripts.push(hashOf(text));
  }
  if (!loads && scripts.length === 0)
    return [`default-src 'none'`, rule('style-src', styles), `base-uri 'none'`].join(';');
  const compiling = loads ? ["'wasm-unsafe-eval'"] : [];
  return [
    "default-src 'self'",
    rule('script-src', ["'self'", ...compiling, ...scripts]),
    rule('style-src', ["'self'", ...styles]),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ].join(';');
}

function rule(name: string, sources: readonly string[]): string {
  return [name, ...new Set(sources)].join(' ');
}

/** How a policy names a text. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
