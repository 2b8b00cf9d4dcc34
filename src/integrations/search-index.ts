import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import type { TextRecord } from '../search/data/build/text-records.ts';
import { readFolding } from '../search/data/folding-file.ts';
import { type Place, passageFile, writePlaces } from '../search/data/places-file.ts';
import type { Variants } from '../search/language/fold.ts';
import { formFiles } from '../search/names/name-steps.ts';
import { indexContent } from '../search/text/index-words.ts';

type Records = Readonly<Record<string, readonly TextRecord[]>>;

interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Makes the full-text index of the built site: one for all editions, with the text of every place in each. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [pagefindScript()] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const recordsFile = join(folder, 'search/records.json');
        const records: Records = JSON.parse(await readFile(recordsFile, 'utf8'));
        const files = await makeIndex(contentOf(records, await readVariants(folder)));
        const places = placesOf(records, files);
        await writePassages(folder, records);
        await write(join(folder, 'search/places.txt'), writePlaces(places));
        for (const { path, content } of files.filter(isNeeded))
          await write(join(folder, 'pagefind', path), content);
        await rm(recordsFile);
        logger.info(`${places.length} texts indexed`);
      },
    },
  };
}

/** Pagefind's own script as a module, so that the bundler takes of it what the site uses. */
function pagefindScript() {
  const id = 'virtual:pagefind';
  return {
    name: id,
    resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
    load: async (module: string) => {
      if (module !== `\0${id}`) return undefined;
      const script = (await makeIndex([])).find(({ path }) => path === 'pagefind.js');
      if (!script) throw new Error('Search: Pagefind gives no pagefind.js; pin the version that does');
      return Buffer.from(script.content).toString();
    },
  };
}

async function readVariants(folder: string): Promise<Variants> {
  const files = formFiles.map((name) => readFile(join(folder, `search/${name}.txt`), 'utf8'));
  return new Map((await Promise.all(files)).flatMap((file) => [...readFolding(file).variants]));
}

interface Content {
  address: string;
  content: string;
}

/** The source and the translation of every text, in the words of the index; throws where the editions differ. */
function contentOf(records: Records, variants: Variants): Content[] {
  const { 'zh-hans': sources = [], en: translations = [] } = records;
  const contentIn = ({ text, words }: TextRecord) => `${text} ${words}`;
  return sources.map((source, index) => {
    const { address } = source;
    const translation = translations[index];
    if (translation?.address !== address)
      throw new Error(
        `Search: ${address} has no translation at its place; the editions must have the same texts`,
      );
    return { address, content: indexContent(contentIn(source), contentIn(translation), variants) };
  });
}

/**
 * Language `und` keeps Pagefind from cutting Chinese by a dictionary: a character is a word, at build and in
 * queries. Small chunks let a query load little; the size can only be set by the environment.
 */
async function makeIndex(contents: readonly Content[]): Promise<IndexFile[]> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '500';
  const { close, createIndex } = await import('pagefind');
  const { index } = await createIndex({ writePlayground: false });
  if (!index) throw new Error('Search: Pagefind did not start; check that its binary is installed');
  for (const { address, content } of contents) {
    const { errors } = await index.addCustomRecord({ url: address, content, language: 'und' });
    if (errors.length > 0) throw new Error(`Search: Pagefind refused ${address}: ${errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return files;
}

/** The places in the order of the records, each with the name that Pagefind gave its text. */
function placesOf(records: Records, files: readonly IndexFile[]): Place[] {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const id = /^fragment\/und_(\w+)\.pf_fragment$/.exec(path)?.[1];
    if (id) ids.set(JSON.parse(gunzipSync(content).toString().slice('pagefind_dcd'.length)).url, id);
  }
  return (records['zh-hans'] ?? []).map(({ kind, address }) => {
    const id = ids.get(address);
    if (!id)
      throw new Error(`Search: Pagefind has no text for ${address}; two records must not share an address`);
    return { kind, address, id };
  });
}

/** The index alone: places and passages take the part of fragments, and the site has its own interface. */
function isNeeded({ path }: IndexFile): boolean {
  return /^(?:index\/|pagefind-entry\.json$|pagefind\.und_|wasm\.unknown)/.test(path);
}

async function writePassages(folder: string, records: Records): Promise<void> {
  for (const [edition, texts] of Object.entries(records))
    for (const { address, text } of texts)
      await write(join(folder, 'search', passageFile(edition, address)), text);
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
