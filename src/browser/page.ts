import './reading/theme-switch.ts';
import './reading/edition-links.ts';
import './reading/panels.ts';
import './reading/closed-details.ts';
import './reading/contents-marker.ts';
import './over-text/term-cards.ts';
import './reading/selection-loader.ts';
import './over-text/unit-links.ts';
import './reading/page-tools.ts';
import './reading/printing.ts';
import './reading/listen-button.ts';
import './search/loader.ts';

// One script for every page; what a single page needs beyond it is asked for where the page is.
if (document.querySelector('project-filters')) void import('./reading/projects/filters.ts');
if (document.querySelector('term-filter')) void import('./reading/term-filter.ts');
if (document.querySelector('search-page')) void import('./search/page.ts');
if (document.querySelector('quote-page')) void import('./quote/page.ts');
