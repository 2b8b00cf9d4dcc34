import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Finds the file of a font family that holds a character: families come in slices. */
interface Slices {
  /** Path of the file; undefined where no slice has the character. */
  fileOf: (character: string) => string | undefined;
}

/** The slices of a family, from its package. */
export function slicesOf(family: string): Slices {
  const folder = dirname(
    createRequire(import.meta.url).resolve(`@fontsource-variable/${family}/package.json`),
  );
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  const slices = new Map<number, string>();
  // The slices of Latin come last, and claim more than they hold.
  for (const [name, written] of Object.entries(ranges))
    for (const code of codesOf(written)) if (!slices.has(code)) slices.set(code, name);
  return {
    fileOf: (character) => {
      const name = slices.get(character.codePointAt(0) ?? 0);
      if (name === undefined) return undefined;
      return join(folder, 'files', `${family}-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`);
    },
  };
}

/** The code points of ranges such as `U+20-7e,U+a0`. */
function codesOf(ranges: string): number[] {
  return ranges.split(',').flatMap((range) => {
    const [from = 0, to = from] = range
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
