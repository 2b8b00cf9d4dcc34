/** What the site uses of Pagefind's script, which `src/integrations/search-index.ts` provides. */
declare module 'virtual:pagefind' {
  export interface Pagefind {
    /** A query in double quotes finds its words in a row; `words` are their places in the text. */
    search(query: string): Promise<{ results: { id: string; words: number[] }[] }>;
  }

  export function createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;
}
