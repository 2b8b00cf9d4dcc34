import { createHash } from 'node:crypto';
import { sourceEdition } from '../../editions/editions.ts';
import type { Plan } from '../../plan/types.ts';
import { type DataFile, licensedParts, type MadeFile } from './data-file.ts';
import { type FileSources, listFiles } from './list-files.ts';

const made = new WeakMap<Plan, Promise<readonly MadeFile[]>>();

/** Every file of a plan's data with its bytes; made once for a plan, since pages, descriptor and files ask for them. */
export function makeFiles(sources: FileSources): Promise<readonly MadeFile[]> {
  const source = sources.plans[sourceEdition];
  const known = made.get(source) ?? Promise.all(listFiles(sources).map(makeFile));
  made.set(source, known);
  return known;
}

async function makeFile({ make, ...file }: DataFile): Promise<MadeFile> {
  const written = await make();
  const body = new Uint8Array(typeof written === 'string' ? new TextEncoder().encode(written) : written);
  const sha256 = createHash('sha256').update(body).digest('hex');
  return { ...file, body, sha256, parts: licensedParts[file.content] };
}
