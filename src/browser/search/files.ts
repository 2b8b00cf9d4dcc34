/** How long a file may take, in milliseconds; then the search goes on without it. */
const patience = 10_000;
/** What was asked for and did not fail, by its address. */
export const parts = new Map<string, Promise<ArrayBuffer>>();

/** Loads a file once; a failure is not kept, so that the next search tries again. */
export function loadPart(address: string): Promise<ArrayBuffer> {
  const loading = parts.get(address) ?? fetchWhole(address);
  parts.set(address, loading);
  loading.catch(() => parts.delete(address));
  return loading;
}

/** Loads a file of the search, by its name without the ending, with the keys that it has; what is no such file is not kept either. */
export async function loadFile(name: string, keys: readonly string[] = []): Promise<unknown> {
  const address = `/search/${name}.json`;
  const part = await loadPart(address);
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(part));
    if (typeof read === 'object' && read !== null && keys.every((key) => key in read)) return read;
  } catch {
    // Cut off, or something else than JSON.
  }
  parts.delete(address);
  throw new Error(`${address} is no file of the search`);
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
