import type { AstroIntegration } from 'astro';
import { rewritePages } from './rewrite-pages.ts';

/** Vite's module that loads what a script asks for; it knows style sheets, nonces and old browsers too. */
const helper = '\0vite/preload-helper.js';

/** What every page names, named shortly. */
const output = {
  entryFileNames: 'assets/page.[hash:6].js',
  chunkFileNames: 'assets/[name].[hash:6].js',
  assetFileNames: 'assets/site.[hash][extname]',
};
const named = { rolldownOptions: { output } };

/**
 * Orders what a page loads: the script of a page comes behind its style sheet, since the text is read without it, and a
 * few lines stand in the place of Vite's loader, which would be a fifth of that script.
 */
export function preloads(): AstroIntegration {
  return {
    name: 'preloads',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainPreload()], environments: { client: { build: named } } } });
      },
      'astro:build:done': ({ dir }) => rewritePages(dir, withScriptLast),
    },
  };
}

function withScriptLast(html: string): string {
  return html.replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=');
}

function plainPreload() {
  return {
    name: 'plain-preload',
    enforce: 'pre' as const,
    load: (module: string) => (module === helper ? loader : undefined),
  };
}

/** Asks for the scripts that a script imports together with it, so that none waits for another. */
const loader = `export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = '/' + file;
    document.head.append(link);
  }
  return load();
};`;
