import './reading/theme-switch.ts';
import './reading/edition-links.ts';
import './reading/panels.ts';
import './reading/closed-details.ts';
import './reading/contents-marker.ts';
import './over-text/term-cards.ts';
import './reading/text-selection.ts';
import './over-text/unit-links.ts';
import './reading/page-tools.ts';
import './reading/printing.ts';
import './search/loader.ts';

// One script for every page; what a single page needs beyond it is asked for where the page is.
const parts = {
  'project-filters': () => import('./reading/projects/filters.ts'),
  'term-filter': () => import('./reading/term-filter.ts'),
  'search-page': () => import('./search/page.ts'),
  'quote-page': () => import('./quote/page.ts'),
  'offline-page': () => import('./offline/page.ts'),
};
for (const [name, load] of Object.entries(parts)) if (document.querySelector(name)) void load();
