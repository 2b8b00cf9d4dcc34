import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { compressedCopies } from './src/integrations/compressed-copies.ts';
import { movedAddresses } from './src/integrations/moved-addresses.ts';
import { offlineCopies } from './src/integrations/offline-copies.ts';
import { oldBooks } from './src/integrations/old-books.ts';
import { preloads } from './src/integrations/preloads.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { securityPolicy } from './src/integrations/security-policy.ts';
import { shortTokens } from './src/integrations/short-tokens.ts';
import { sitePages } from './src/integrations/site-pages.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { tightPages } from './src/integrations/tight-pages.ts';
import { unsettledFacts } from './src/integrations/unsettled-facts.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.origin,
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  build: { inlineStylesheets: 'never', assets: 'assets' },
  integrations: [
    unsettledFacts(),
    oldBooks(),
    sitePages(),
    mdx(),
    shortTokens(),
    preloads(),
    searchIndex(),
    sitemap(),
    movedAddresses(),
    tightPages(),
    securityPolicy(),
    offlineCopies(),
    compressedCopies(),
  ],
  devToolbar: { enabled: false },
});
