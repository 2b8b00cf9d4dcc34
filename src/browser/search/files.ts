/** How long a file may take, in milliseconds; then the search goes on without it. */
const patience = 10_000;
const parts = new Map<string, Promise<ArrayBuffer>>();

/** Loads a file once; a failure is not kept, so that the next search tries again. */
export function loadPart(address: string): Promise<ArrayBuffer> {
  const known = parts.get(address);
  if (known) return known;
  const loading = fetchWhole(address);
  parts.set(address, loading);
  loading.catch(() => parts.delete(address));
  return loading;
}

/** Loads a file of the search, by its name without the ending. */
export async function loadFile(name: string): Promise<unknown> {
  return new Response(await loadPart(`/search/${name}.json`)).json();
}

async function fetchWhole(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.arrayBuffer();
}

/** What is awaited, as long as a file may take; then it is given up. */
export function inTime<Value>(awaited: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, reject) => {
    AbortSignal.timeout(patience).addEventListener('abort', () => reject(new Error('It takes too long')));
  });
  return Promise.race([awaited, late]);
}
