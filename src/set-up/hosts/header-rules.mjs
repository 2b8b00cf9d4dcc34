import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

/** The headers that hosts get from deploy/_headers: rules of addresses, each followed by its headers. */
const rules = parseRules(readFileSync(join(root, 'deploy', '_headers'), 'utf8'));

/**
 * The headers of an address, by their names.
 * @param {string} pathname
 * @returns {[name: string, value: string][]}
 */
export function headersOf(pathname) {
  return rules.filter(({ pattern }) => pattern.test(pathname)).flatMap(({ headers }) => headers);
}

/** @returns {{ pattern: RegExp, headers: [string, string][] }[]} */
function parseRules(/** @type {string} */ text) {
  /** @type {ReturnType<typeof parseRules>} */
  const found = [];
  for (const line of text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))) {
    const header = /^\s+([\w-]+): (.+)$/.exec(line);
    if (header) found.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
    else found.push({ pattern: patternOf(line), headers: [] });
  }
  return found;
}

/** A star stands for whatever comes, a name after a colon for one part of the address. */
function patternOf(/** @type {string} */ rule) {
  const escaped = rule.replace(/[.+?^$()[\]{}|\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replace(/:\w+/g, '[^/]+')}$`);
}
