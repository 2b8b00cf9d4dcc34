import './reading/theme-switch.ts';
import './reading/edition-links.ts';
import './reading/contents-marker.ts';
import './reading/term-cards.ts';
import './reading/unit-tools.ts';
import './search/loader.ts';
