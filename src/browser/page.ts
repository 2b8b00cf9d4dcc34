import './reading/theme-switch.ts';
import './reading/edition-links.ts';
import './reading/closed-details.ts';
import './reading/contents-marker.ts';
import './reading/term-cards.ts';
import './reading/text-selection.ts';
import './reading/unit-links.ts';
import './search/loader.ts';
