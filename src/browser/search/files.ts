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

/** Loads a file of the search, by its name without the ending; what is no such file is not kept either. */
export async function loadFile(name: string): Promise<unknown> {
  const address = `/search/${name}.json`;
  const part = await loadPart(address);
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(part));
    if (typeof read === 'object' && read !== null) return read;
  } catch {
    // Cut off, or something else than JSON.
  }
  parts.delete(address);
  throw new Error(`${address} is no file of the search`);
}

/** Forgets what was loaded of a folder, since something in it is not what it should be. */
export function forgetParts(folder: string): void {
  for (const address of parts.keys()) if (address.startsWith(folder)) parts.delete(address);
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
  // Some hosts, and the networks of hotels, answer with a page of their own in the place of a file.
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!response.ok || isPage) throw new Error(`${response.status} for ${address}`);
  return await response.arrayBuffer();
}
