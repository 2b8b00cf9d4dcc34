import type { AstroIntegration } from 'astro';
import { siteFile } from '../content-model/site/site.ts';
import { listUnsettled } from '../site.ts';

/** Says in one line of the build what of the site's own facts is not settled yet. */
export function unsettledFacts(): AstroIntegration {
  return {
    name: 'unsettled-facts',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const facts = listUnsettled().join(', ');
        if (facts)
          logger.warn(
            `content/${siteFile.path} does not give yet: ${facts}; pages say “not yet published” instead`,
          );
      },
    },
  };
}
