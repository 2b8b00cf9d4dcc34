const files = new Map<string, Promise<string>>();

/** Loads a text file of the search once; a failure is not kept, so that the next search tries again. */
export function loadFile(path: string): Promise<string> {
  const known = files.get(path);
  if (known) return known;
  const loading = fetch(`/search/${path}`).then((response) => {
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    return response.text();
  });
  files.set(path, loading);
  loading.catch(() => files.delete(path));
  return loading;
}
