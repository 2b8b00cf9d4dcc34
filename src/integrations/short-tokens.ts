import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** The letters that stand for the tokens, in the order in which tokens.css first says them. */
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Writes the tokens of the design in a letter each: the sheets name them so often that every page is lighter. */
export function shortTokens(): AstroIntegration {
  return {
    name: 'short-tokens',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const names = lettersOf(readFileSync(new URL('styles/tokens.css', config.srcDir), 'utf8'));
        updateConfig({ vite: { css: { postcss: { plugins: [shortening(names)] } } } });
      },
    },
  };
}

/** The letter of each token that a sheet defines; throws where there are more of them than letters. */
export function lettersOf(tokens: string): Map<string, string> {
  const defined = new Set([...tokens.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name = '']) => name));
  if (defined.size > letters.length)
    throw new Error(`src/styles/tokens.css: ${defined.size} tokens, but a letter each for ${letters.length}`);
  return new Map([...defined].map((name, index) => [name, `--${letters[index]}`]));
}

/** A text of a style sheet with the letters of the tokens that it names. */
export function shorten(css: string, names: ReadonlyMap<string, string>): string {
  return css.replace(/--[\w-]+/g, (name) => names.get(name) ?? name);
}

function shortening(names: ReadonlyMap<string, string>) {
  return {
    postcssPlugin: 'short-tokens',
    Declaration(declaration: { prop: string; value: string }) {
      const prop = shorten(declaration.prop, names);
      const value = shorten(declaration.value, names);
      if (prop !== declaration.prop) declaration.prop = prop;
      if (value !== declaration.value) declaration.value = value;
    },
  };
}
