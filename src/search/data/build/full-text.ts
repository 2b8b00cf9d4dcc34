import { gunzipSync } from 'node:zlib';
import {
  type Edition,
  editions,
  type Language,
  sourceEdition,
  translatedEditions,
} from '../../../editions/editions.ts';
import type { Plan } from '../../../plan/types.ts';
import type { Variants } from '../../language/fold.ts';
import { indexContent } from '../../text/index-words.ts';
import { type Place, passageFile } from '../places.ts';
import { type IndexFile, runPagefind } from './run-pagefind.ts';
import { type TextRecord, textRecords } from './text-records.ts';

/** A plan in every edition. */
export type PlanEditions = Readonly<Record<Edition, Plan>>;

/** The full-text index, and the texts that it knows. */
export interface FullText {
  places: Place[];
  files: IndexFile[];
}

const made = new Map<string, Promise<FullText>>();

/** Makes the index of plans, one for all editions, with the text of every place in each language; the same plans once. */
export function fullTextOf(plans: readonly PlanEditions[], variants: Variants): Promise<FullText> {
  const key = plans.map((plan) => plan[sourceEdition].id).join(' ');
  const known = made.get(key) ?? makeFullText(plans, variants);
  made.set(key, known);
  return known;
}

/** The texts of an edition by file and address, for excerpts. */
export function passagesOf(edition: Edition, plans: readonly Plan[]): Map<string, Record<string, string>> {
  const files = new Map<string, Record<string, string>>();
  for (const record of plans.flatMap(textRecords)) {
    const file = passageFile(edition, record);
    files.set(file, { ...files.get(file), [record.address]: record.text });
  }
  return files;
}

async function makeFullText(plans: readonly PlanEditions[], variants: Variants): Promise<FullText> {
  const languages = [sourceEdition, ...translatedEditions].map((edition) => ({
    language: editions[edition].language,
    records: plans.flatMap((plan) => textRecords(plan[edition])),
  }));
  const files = await runPagefind(contentsOf(languages, variants));
  return {
    places: placesOf(languages[0]?.records ?? [], files),
    files: files.filter(isNeeded),
  };
}

/** How often words that say what a text is about count. */
const leadWeight = 5;

/** The text of every address in each language, in the words of the index; throws where the languages differ. */
function contentsOf(
  languages: readonly { language: Language; records: readonly TextRecord[] }[],
  variants: Variants,
): Map<string, string> {
  const [source] = languages;
  const contents = (source?.records ?? []).map(({ address }, index) => {
    const texts = languages.map(({ language, records }) => {
      const record = records[index];
      if (record?.address === address)
        return {
          language,
          pieces: [record.text, ...record.printed, ...Array<string>(leadWeight).fill(record.lead)],
        };
      throw new Error(
        `Search: ${address} has no text in “${language}” at its place; all must have the same texts`,
      );
    });
    return [address, indexContent(texts, variants)] as const;
  });
  return new Map(contents);
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
