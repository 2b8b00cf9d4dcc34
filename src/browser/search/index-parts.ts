import { loadPart, parts } from './files.ts';

/** Where Pagefind's files are. */
export const indexFolder = '/pagefind/';
let failed = 0;

/** Fetches a part of the index for Pagefind's script, which keeps to itself what does not come. */
export async function fetchPart(address: string): Promise<Response> {
  try {
    return new Response(await loadPart(address));
  } catch (error) {
    failed += 1;
    throw error;
  }
}

/** How many parts of the index did not come so far; an excerpt that does not come is none of them. */
export function failures(): number {
  return failed;
}

/** Forgets the parts that were loaded, since something in one is not what it should be. */
export function forgetParts(): void {
  for (const address of parts.keys()) if (address.startsWith(indexFolder)) parts.delete(address);
}
