import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { joinParagraphs } from '../content-model/files/page-text.ts';
import { readFrontMatter } from '../content-model/files/read-front-matter.ts';
import { readText } from '../content-model/files/read-text.ts';

/** Reads the pages about the site itself as the rest of the record is read, before they are rendered. */
export function sitePages(): AstroIntegration {
  return {
    name: 'site-pages',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { plugins: [pageSource(fileURLToPath(config.root))] } });
      },
    },
  };
}

/** The text of a page without its front matter, which the collection has. */
function pageSource(root: string) {
  return {
    name: 'page-source',
    enforce: 'pre' as const,
    load: async (module: string) => {
      if (!module.endsWith('.mdx')) return undefined;
      const file = relative(root, module);
      return joinParagraphs(readFrontMatter(readText(await readFile(module), file), file).body, file);
    },
  };
}
