import escapeStringRegexp from 'escape-string-regexp';

/** The source of a pattern that finds any of some strings, of two with the same beginning the longer. */
export function anyOf(strings: readonly string[]): string {
  const longestFirst = [...strings].sort((a, b) => b.length - a.length);
  return longestFirst.map(escapeStringRegexp).join('|');
}
