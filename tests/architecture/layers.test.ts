import { expect, test } from '@playwright/test';
import { type Import, importsOf, sourceFiles } from './source-files.ts';

interface Layer {
  /** Layers it may import. */
  may: readonly string[];
  /** Layers of which it may import types. */
  mayTypes?: readonly string[];
  /** Packages it may import. */
  packages?: RegExp;
  /** Packages of which it may import types. */
  typePackages?: RegExp;
}

const text = ['plan', 'editions', 'urls', 'charts', 'components', 'browser', 'styles', 'package.json'];

/** Who may import whom; every layer may import itself. */
const layers: Readonly<Record<string, Layer>> = {
  // The folders of editions bear the tags of the table of editions.
  'content-model': {
    may: ['record-error', 'join-lines', 'editions'],
    packages:
      /^(?:astro\/zod|jsonc-parser|yaml|unified|remark-parse|remark-mdx|node:(?:fs|fs\/promises|path|url))$/,
    typePackages: /^astro\/loaders$/,
  },
  'content-config': { may: ['content-model'], packages: /^astro:content$/, typePackages: /^astro\/zod$/ },
  editions: { may: [], packages: /^opencc-js\// },
  urls: { may: [], mayTypes: ['editions'] },
  plan: {
    may: ['record-error', 'join-lines', 'editions', 'urls'],
    mayTypes: ['content-model'],
    packages: /^(?:unified|remark-parse|remark-mdx)$/,
    typePackages: /^astro\/zod$/,
  },
  'read-plan': { may: ['plan', 'record-error', 'editions', 'urls'], packages: /^astro:content$/ },
  charts: { may: ['editions'], mayTypes: ['plan'], packages: /^chart\.js(?:\/|$)/ },
  components: { may: text },
  layouts: { may: text },
  // The pages about the site itself are read where they are shown.
  pages: {
    may: ['read-plan', 'layouts', 'search', 'search-build', ...text],
    packages: /^astro:content$/,
    typePackages: /^astro$/,
  },
  // The words that readers put around a name belong to their languages.
  search: { may: ['editions'] },
  'search-build': {
    may: ['search', 'editions', 'urls'],
    mayTypes: ['plan'],
    packages: /^(?:opencc-js|pinyin-pro|pagefind)(?:\/|$)/,
  },
  browser: { may: ['search', 'styles'], mayTypes: ['editions'], packages: /^virtual:pagefind$/ },
  integrations: {
    may: ['search', 'search-build', 'content-model', 'join-lines', 'editions', 'urls'],
    packages: /^(?!astro:)/,
  },
  'set-up': { may: [], packages: /^(?:node:|@playwright\/test$)/ },
  'record-error': { may: [] },
  'join-lines': { may: [] },
  styles: { may: [] },
};

/** Files that are a layer of their own. */
const own: Readonly<Record<string, string>> = {
  'content.config.ts': 'content-config',
  'content-model/record-error.ts': 'record-error',
  'content-model/files/join-lines.ts': 'join-lines',
  'plan/read-plan.ts': 'read-plan',
  'urls.ts': 'urls',
  '../package.json': 'package.json',
};

test('every layer imports only what the table allows', () => {
  const files = sourceFiles().filter(({ path }) => !path.endsWith('.css'));
  const breaches = files.flatMap((file) =>
    importsOf(file)
      .filter((entry) => !isAllowed(layerOf(file.path), entry))
      .map(({ target }) => `${file.path} (${layerOf(file.path)}) imports ${target}`),
  );
  expect(breaches).toEqual([]);
});

test('every folder of src is a layer of the table', () => {
  const found = new Set(sourceFiles().map(({ path }) => layerOf(path)));
  expect([...found].filter((layer) => !(layer in layers))).toEqual([]);
});

test('the check of layers sees what it must see', () => {
  const cases = [
    ['plan/x.ts', "import { getCollection } from 'astro:content';", false],
    ['plan/x.ts', "import { z } from 'astro/zod';", false],
    ['plan/x.ts', "import type { z } from 'astro/zod';", true],
    ['components/x.astro', "import { readPlan } from '../plan/read-plan.ts';", false],
    ['components/x.astro', "import {\n  type Plan,\n} from '../plan/types.ts';", true],
    ['browser/x.ts', "import { join } from 'node:path';", false],
    ['browser/x.ts', "import { words } from '../editions/words.ts';", false],
    ['browser/x.ts', "const page = await import('../plan/texts.ts');", false],
    ['charts/x.ts', "export * from '../components/x.ts';", false],
    ['layouts/x.astro', "<script>\nimport '../integrations/x.ts';\n</script>", false],
    ['set-up/x.mjs', "import { z } from 'astro/zod';", false],
  ] as const;
  for (const [path, line, allowed] of cases) {
    const [entry] = importsOf({ path, text: line });
    expect(entry && isAllowed(layerOf(path), entry), `${path}: ${line}`).toBe(allowed);
  }
});

function isAllowed(layer: string, { target, isPackage, typeOnly }: Import): boolean {
  const rule = layers[layer];
  if (!rule) return false;
  if (isPackage) return Boolean(rule.packages?.test(target) || (typeOnly && rule.typePackages?.test(target)));
  const to = layerOf(target);
  return to === layer || rule.may.includes(to) || (typeOnly && Boolean(rule.mayTypes?.includes(to)));
}

function layerOf(path: string): string {
  if (path.startsWith('search/build/')) return 'search-build';
  return own[path] ?? path.split('/')[0] ?? path;
}
