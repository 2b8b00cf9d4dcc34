/** How long a file may take, in milliseconds; then the search goes on without it. */
export const patience = 10_000;
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

async function fetchWhole(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.arrayBuffer();
}
