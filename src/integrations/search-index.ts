import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runPagefind } from '../search/data/build/run-pagefind.ts';

/** Gives the search Pagefind's own script as a module, so that the bundler takes of it what the site uses. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { plugins: [pagefindScript(config.srcDir)] } });
      },
    },
  };
}

/** Its files come through the loader of the search, which knows when one of them fails. */
function pagefindScript(sources: URL) {
  const script = 'virtual:pagefind';
  const loader = 'virtual:pagefind-fetch';
  return {
    name: script,
    resolveId: (source: string) => {
      if (source === loader) return fileURLToPath(new URL('browser/search/pagefind-fetch.ts', sources));
      return source === script ? `\0${script}` : undefined;
    },
    load: async (module: string) => {
      if (module !== `\0${script}`) return undefined;
      const file = (await runPagefind(new Map())).find(({ path }) => path === 'pagefind.js');
      if (!file) throw new Error('Search: Pagefind gives no pagefind.js; pin the version that does');
      return `import { fetchPart as fetch } from '${loader}';\n${new TextDecoder().decode(file.content)}`;
    },
  };
}
