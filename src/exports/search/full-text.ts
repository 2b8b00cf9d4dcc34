import { gunzipSync } from 'node:zlib';
import { editions, type Language, sourceEdition, translatedEditions } from '../../editions/editions.ts';
import type { Place } from '../../search/data/places.ts';
import { indexContent } from './index-content.ts';
import { type IndexFile, runPagefind } from './run-pagefind.ts';
import { type PlanEditions, searchParts } from './search-files.ts';
import { type TextRecord, textRecords } from './text-records.ts';

/** What is searched: the parts of the files of names, and the full-text index with the texts that it knows. */
export type SearchBuild = Awaited<ReturnType<typeof makeSearch>>;

const made = new Map<string, Promise<SearchBuild>>();

/** Makes the search of plans, with one full-text index for all editions; the same plans once. */
export function searchOf(plans: readonly PlanEditions[]): Promise<SearchBuild> {
  const key = plans.map((plan) => plan[sourceEdition].id).join(' ');
  const known = made.get(key) ?? makeSearch(plans);
  made.set(key, known);
  return known;
}

async function makeSearch(plans: readonly PlanEditions[]) {
  const parts = searchParts(plans);
  const languages = [sourceEdition, ...translatedEditions].map((edition) => ({
    language: editions[edition].language,
    records: plans.flatMap((plan) => textRecords(plan[edition])),
  }));
  const sources = languages[0]?.records ?? [];
  const contents = sources.map(({ address }, index) => {
    const texts = languages.map(({ language, records }) => piecesOf(records[index], address, language));
    return [address, indexContent(texts, parts.variants)] as const;
  });
  const files = await runPagefind(new Map(contents));
  const needed = files.filter(isNeeded).map((file) => (isLarge(file) ? unpack(file) : file));
  return { parts, places: placesOf(sources, files), files: needed };
}

/** How often the words of a heading count, and those that a text opens with in bold. */
const weights = { heading: 8, lead: 4 };

function piecesOf(record: TextRecord | undefined, address: string, language: Language) {
  if (record?.address !== address)
    throw new Error(
      `Search: ${address} has no text in “${language}” at its place; all must have the same texts`,
    );
  const { text, lead, printed = [] } = record;
  const weight = lead === text ? weights.heading : weights.lead;
  return { language, pieces: [text, ...printed, ...Array<string>(weight).fill(lead)] };
}

/** The places in the order of the records, each with the name that Pagefind gave its text. */
function placesOf(sources: readonly TextRecord[], files: readonly IndexFile[]): Place[] {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const id = /^fragment\/und_(\w+)\.pf_fragment$/.exec(path)?.[1];
    if (id) ids.set(JSON.parse(gunzipSync(content).toString().slice('pagefind_dcd'.length)).url, id);
  }
  return sources.map(({ kind, address }) => {
    const id = ids.get(address);
    if (id) return { kind, address, id };
    throw new Error(`Search: Pagefind has no text for ${address}; two records must not share an address`);
  });
}

/** The index alone: places and passages take the part of fragments, and the site has its own interface. */
function isNeeded({ path }: IndexFile): boolean {
  return /^(?:index\/|pagefind-entry\.json$|pagefind\.und_|wasm\.unknown)/.test(path);
}

/** The script's machine code and the list of chunks, which every search of the text loads. */
function isLarge({ path }: IndexFile): boolean {
  return !path.startsWith('index/') && !path.endsWith('.json');
}

/** A file without its own gzip, which keeps the server from compressing it better. */
function unpack({ path, content }: IndexFile): IndexFile {
  return { path, content: new Uint8Array(gunzipSync(content)) };
}
