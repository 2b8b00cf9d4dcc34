/** How long a file may take, in milliseconds; then the search goes on without it. */
const patience = 10_000;
const parts = new Map<string, Promise<ArrayBuffer>>();
let failed = 0;

/** Loads a file once; a failure is not kept, so that the next search tries again. */
export function loadPart(address: string): Promise<ArrayBuffer> {
  const loading = parts.get(address) ?? fetchWhole(address);
  parts.set(address, loading);
  loading.catch(() => parts.delete(address));
  return loading;
}

/** Loads a file of the search, by its name without the ending. */
export async function loadFile(name: string): Promise<unknown> {
  return new Response(await loadPart(`/search/${name}.json`)).json();
}

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

/** What is awaited, as long as a file may take; then it is given up. */
export function inTime<Value>(awaited: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, reject) => {
    AbortSignal.timeout(patience).addEventListener('abort', reject);
  });
  return Promise.race([awaited, late]);
}

async function fetchWhole(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return await response.arrayBuffer();
}
