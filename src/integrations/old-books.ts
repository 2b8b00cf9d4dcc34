import type { AstroIntegration } from 'astro';
import { plansWithOldBooks } from '../made-books.ts';

/** Says in one line of the build which books are not of the record as it stands, so that no page links them. */
export function oldBooks(): AstroIntegration {
  return {
    name: 'old-books',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const plans = plansWithOldBooks().join(', ');
        if (plans)
          logger.warn(
            `The books of ${plans} are of another state of the record, and no page links them; npm run books makes them anew`,
          );
      },
    },
  };
}
