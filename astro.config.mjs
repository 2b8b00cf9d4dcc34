import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { compressedCopies } from './src/integrations/compressed-copies.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitePages } from './src/integrations/site-pages.ts';
import { siteOrigin } from './src/urls.ts';

export default defineConfig({
  site: siteOrigin,
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  build: { inlineStylesheets: 'never', assets: 'assets' },
  integrations: [sitePages(), mdx(), searchIndex(), compressedCopies()],
  devToolbar: { enabled: false },
});
