import { dirname } from 'node:path';
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

const domain = ['plan-grammar', 'plan-record', 'plan-text', 'plan'];
const drawing = [
  ...domain,
  'editions',
  'site',
  'urls',
  'citations',
  'charts',
  'components',
  'images',
  'browser',
  'styles',
  'package.json',
];

/** What every layer may import: what is done with characters, whatever they mean. */
const leaf = 'strings';

/** Who may import whom; every layer may import itself, and no arrow leads back up. */
const layers: Readonly<Record<string, Layer>> = {
  'record-error': { may: [] },
  // The folders of editions bear the tags of the table of editions, the files of tables their ids.
  'content-model': {
    may: ['record-error', 'join-lines', 'editions', 'plan-grammar'],
    packages:
      /^(?:astro\/zod|jsonc-parser|yaml|unified|remark-parse|remark-mdx|node:(?:fs|fs\/promises|path|url))$/,
    typePackages: /^astro\/loaders$/,
  },
  'join-lines': { may: [] },
  'content-config': { may: ['content-model'], packages: /^astro:content$/, typePackages: /^astro\/zod$/ },
  editions: { may: [], packages: /^opencc-js\// },
  // The facts of the site are read once, before the collections are.
  site: {
    may: ['content-model', 'record-error', 'editions', 'published-addresses'],
    packages: /^node:(?:crypto|fs|path)$/,
    typePackages: /^astro\/zod$/,
  },
  urls: { may: ['site', 'editions'] },
  'published-addresses': { may: [], packages: /^node:(?:fs|path)$/ },
  // What is said of the site itself is held against all that it shows.
  'site-check': {
    may: [
      ...domain,
      'plan-check',
      'content-model',
      'record-error',
      'editions',
      'urls',
      'published-addresses',
    ],
    mayTypes: ['site'],
  },
  // Ids, kinds, keys of texts and relations are plain strings and maps: the browser may ship them.
  'plan-grammar': { may: [], mayTypes: ['editions'] },
  'plan-record': {
    may: ['plan-grammar', 'record-error', 'editions'],
    mayTypes: ['content-model'],
    typePackages: /^astro(?:\/zod|:content)$/,
  },
  'read-record': { may: ['plan-record'], packages: /^astro:content$/ },
  'plan-text': {
    may: ['plan-record', 'plan-grammar', 'record-error', 'join-lines', 'editions'],
    packages: /^(?:escape-string-regexp|unified|remark-parse|remark-mdx)$/,
  },
  plan: { may: ['plan-grammar', 'plan-record', 'plan-text', 'editions'] },
  'plan-check': { may: ['plan-grammar', 'plan-record', 'plan-text', 'record-error', 'editions'] },
  'plan-assemble': { may: [...domain, 'editions', 'urls'] },
  'plan-edition': { may: [...domain, 'plan-check', 'plan-assemble', 'editions'] },
  'read-plan': { may: [...domain, 'plan-edition', 'read-record', 'editions'] },
  exports: {
    may: [...domain, 'record-error', 'editions', 'site', 'urls', 'package.json'],
    packages: /^(?:mdast-util-(?:gfm|to-markdown)|hucre\/xlsx|fflate|parse5|node:crypto)$/,
    typePackages: /^mdast$/,
  },
  citations: {
    may: [...domain, 'editions', 'site', 'urls'],
    packages: /^(?:@citation-js\/|node:(?:fs|module)$)/,
    typePackages: /^schema-dts$/,
  },
  charts: { may: ['editions'], mayTypes: ['plan'], packages: /^chart\.js(?:\/|$)/ },
  // Pictures are made by threads of their own, from plain data.
  images: {
    may: ['editions', 'charts'],
    packages: /^(?:harfbuzzjs|wawoff2|fflate|@resvg\/resvg-wasm|node:[a-z_/]+)$/,
  },
  // The search fields of the pages know how long a query may be.
  components: { may: [...drawing, 'search'], mayTypes: ['exports'] },
  // Books are set in the fonts of packages, which look the same on every machine.
  layouts: { may: drawing, packages: /^@fontsource-variable\// },
  views: {
    may: [...drawing, 'layouts', 'search', 'search-build', 'quote'],
    mayTypes: ['exports'],
  },
  // The pages about the site itself are read where they are shown.
  pages: {
    may: [
      'read-plan',
      'site',
      'site-check',
      'layouts',
      'views',
      'exports',
      'search',
      'search-build',
      'quote',
      'quote-build',
      ...drawing,
    ],
    packages: /^astro:content$/,
    typePackages: /^astro$/,
  },
  // The pages of books, and the program that makes books of them.
  books: {
    may: ['read-plan', 'content-config', 'views', 'exports', 'images', 'site', 'editions', 'styles'],
    packages: /^(?:astro\/config|@astrojs\/mdx|@playwright\/test|node:(?:crypto|fs|module|path))$/,
  },
  // The words that readers put around a name belong to their languages.
  search: { may: ['editions', 'plan-grammar'], packages: /^escape-string-regexp$/ },
  'search-build': {
    may: ['search', 'editions', 'urls', ...domain],
    packages: /^(?:(?:opencc-js|pinyin-pro|pagefind)(?:\/|$)|node:zlib$)/,
  },
  // What holds a quotation against the text is shipped; the text and the names of its places are written for it.
  quote: { may: ['search', 'editions'] },
  'quote-build': { may: ['quote', 'search', 'search-build', 'exports', 'editions', 'urls', ...domain] },
  // A copy for offline use: written by the build, read by the worker.
  offline: { may: [] },
  browser: {
    may: ['search', 'quote', 'offline', 'styles'],
    mayTypes: ['editions'],
    packages: /^virtual:pagefind$/,
  },
  integrations: {
    may: [
      'search',
      'search-build',
      'exports',
      'offline',
      'content-model',
      'record-error',
      'join-lines',
      'editions',
      'site',
      'urls',
    ],
    packages: /^(?!astro:)/,
  },
  // The record is checked as a build reads it, without building.
  'check-content': {
    may: [
      'content-model',
      'record-error',
      'site',
      'site-check',
      'editions',
      ...domain,
      'plan-check',
      'plan-edition',
    ],
    packages: /^node:(?:fs|path)$/,
    typePackages: /^astro:content$/,
  },
  'set-up': { may: ['published-addresses'], packages: /^(?:node:|(?:@playwright\/test|astro|mrmime|sirv)$)/ },
  styles: { may: [] },
  strings: { may: [] },
};

/** Files and rooms that are a layer of their own. */
const own: Readonly<Record<string, string>> = {
  'content.config.ts': 'content-config',
  'content-model/record-error.ts': 'record-error',
  'plan/ids.ts': 'plan-grammar',
  'plan/kinds.ts': 'plan-grammar',
  'plan/text-keys.ts': 'plan-grammar',
  'plan/relations.ts': 'plan-grammar',
  'plan/record/read-record.ts': 'read-record',
  'plan/record/': 'plan-record',
  'plan/text/': 'plan-text',
  'plan/check/': 'plan-check',
  'plan/assemble/': 'plan-assemble',
  'plan/edition.ts': 'plan-edition',
  'content-model/files/join-lines.ts': 'join-lines',
  'plan/read-plan.ts': 'read-plan',
  'plan/page-paths.ts': 'read-plan',
  'exports/search/': 'search-build',
  'exports/quote/': 'quote-build',
  'site.ts': 'site',
  'versions.ts': 'site',
  'made-books.ts': 'site',
  'changelog.ts': 'site',
  'redirects.ts': 'site',
  'revisions.ts': 'site',
  'published-addresses.ts': 'site',
  'set-up/published/addresses.mjs': 'published-addresses',
  'urls.ts': 'urls',
  '../package.json': 'package.json',
};

const mostFiles = 14;

const modules = sourceFiles().filter(({ path }) => !path.endsWith('.css'));

test('every layer imports only what the table allows', () => {
  const breaches = modules.flatMap((file) =>
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

test('no modules import each other in a circle, and no rooms either, types included', () => {
  expect(circleIn(graphOf((path) => path))).toEqual([]);
  expect(circleIn(graphOf(layerOf))).toEqual([]);
});

test('the search for circles finds one', () => {
  const graph = (edges: Record<string, string[]>) =>
    new Map(Object.entries(edges).map(([from, to]) => [from, new Set(to)]));
  expect(circleIn(graph({ a: ['b'], b: ['c'], c: ['b', 'd'], d: [] }))).toEqual(['b', 'c', 'b']);
  expect(circleIn(graph({ a: ['b', 'c'], b: ['c'], c: [] }))).toEqual([]);
});

test('no folder has more files side by side than a reader takes in', () => {
  const folders = new Map<string, number>();
  for (const { path } of sourceFiles()) folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1);
  expect([...folders].filter(([, count]) => count > mostFiles)).toEqual([]);
});

test('the check of layers sees what it must see', () => {
  const cases = [
    ['plan/x.ts', "import { getCollection } from 'astro:content';", false],
    ['plan/text/x.ts', "import type { Plan } from '../types.ts';", false],
    ['plan/check/x.ts', "import { placesOf } from '../assemble/places.ts';", false],
    ['plan/assemble/x.ts', "import type { Plan } from '../types.ts';", true],
    ['exports/x.ts', "import { readPlan } from '../plan/read-plan.ts';", false],
    ['plan/x.ts', "import { z } from 'astro/zod';", false],
    ['plan/record/x.ts', "import type { z } from 'astro/zod';", true],
    ['components/x.astro', "import { readPlan } from '../plan/read-plan.ts';", false],
    ['components/x.astro', "import {\n  type Plan,\n} from '../plan/types.ts';", true],
    ['charts/x.ts', "import { byCode } from '../strings/by-code.ts';", true],
    ['strings/x.ts', "import { labels } from '../editions/labels.ts';", false],
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
  return (
    to === layer || to === leaf || rule.may.includes(to) || (typeOnly && Boolean(rule.mayTypes?.includes(to)))
  );
}

function layerOf(path: string): string {
  const room = Object.keys(own)
    .filter((start) => path === start || (start.endsWith('/') && path.startsWith(start)))
    .sort((a, b) => b.length - a.length)[0];
  return own[room ?? ''] ?? path.split('/')[0] ?? path;
}

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** What imports what, by module or by room. */
function graphOf(nodeOf: (path: string) => string): Graph {
  const graph = new Map<string, Set<string>>();
  for (const file of modules) {
    const from = nodeOf(file.path);
    const targets = importsOf(file).filter(({ isPackage }) => !isPackage);
    const known = graph.get(from) ?? new Set();
    for (const { target } of targets) if (nodeOf(target) !== from) known.add(nodeOf(target));
    graph.set(from, known);
  }
  return graph;
}

/** The nodes of a circle, its first one again at the end; empty where there is none. */
function circleIn(graph: Graph): string[] {
  const done = new Set<string>();
  const visit = (node: string, way: readonly string[]): string[] => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next, [...way, node]);
      if (circle.length > 0) return circle;
    }
    done.add(node);
    return [];
  };
  for (const node of graph.keys()) {
    const circle = visit(node, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
