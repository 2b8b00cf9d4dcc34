/** What the site uses of Pagefind's script, which `src/integrations/search-index.ts` provides. */
declare module 'virtual:pagefind' {
  export function createInstance(options: {
    basePath: string;
    noWorker: boolean;
  }): import('../../search/text/pagefind-index.ts').Pagefind;
}
