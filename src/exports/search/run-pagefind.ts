/** A file that Pagefind makes. */
export interface IndexFile {
  path: string;
  content: Uint8Array<ArrayBuffer>;
}

/**
 * Runs Pagefind over texts by their addresses. Language `und` keeps it from cutting Chinese by a dictionary: a
 * character is a word, at build and in queries. Small chunks let a query load little, very small ones need a longer
 * list of them: of 250, 500, 800 and 1200, 800 costs a query least. The size can only be set by the environment.
 */
export async function runPagefind(contents: ReadonlyMap<string, string>): Promise<IndexFile[]> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '800';
  const { close, createIndex } = await import('pagefind');
  const { index } = await createIndex({ writePlayground: false });
  if (!index) throw new Error('Search: Pagefind did not start; check that its binary is installed');
  for (const [url, content] of contents) {
    const { errors } = await index.addCustomRecord({ url, content, language: 'und' });
    if (errors.length > 0) throw new Error(`Search: Pagefind refused ${url}: ${errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return files.map(({ path, content }) => ({ path, content: new Uint8Array(content) }));
}
