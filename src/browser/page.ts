import './theme-switch.ts';
import './edition-links.ts';
import './contents-marker.ts';
import './term-cards.ts';
import './unit-tools.ts';
import './search-loader.ts';
