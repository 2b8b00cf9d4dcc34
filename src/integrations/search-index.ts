import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runPagefind } from '../exports/search/run-pagefind.ts';

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
  const id = 'virtual:pagefind';
  const loader = fileURLToPath(new URL('browser/search/index-parts.ts', sources));
  return {
    name: id,
    resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
    load: async (module: string) => {
      if (module !== `\0${id}`) return undefined;
      const script = (await runPagefind(new Map())).find(({ path }) => path === 'pagefind.js');
      if (!script) throw new Error('Search: Pagefind gives no pagefind.js; pin the version that does');
      const code = new TextDecoder().decode(script.content);
      return `import { fetchPart as fetch } from ${JSON.stringify(loader)};\n${code}`;
    },
  };
}
