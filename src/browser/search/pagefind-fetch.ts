import { loadPart } from './files.ts';

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

/** How many parts did not come so far. */
export function failedFetches(): number {
  return failed;
}
