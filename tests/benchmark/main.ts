import { measureBuilds } from './build-cost.ts';
import { measureStyle } from './english-style.ts';
import { measureHosts } from './host-load.ts';
import { runLighthouse } from './lighthouse.ts';
import { measurePages } from './page-cost.ts';
import { compareBuilds } from './same-bytes.ts';
import { runAblation } from './search-ablation.ts';
import { measureCosts } from './search-cost.ts';

// Measures the search of the built site: what it costs, of one edition and kind of query where they are named, as in
// npm run benchmark en pinyin; or what each of its rules serves: npm run benchmark ablation, or ablation en. Or how
// the English edition reads: npm run benchmark style; or what each kind of page costs on a slow phone: npm run
// benchmark pages, or pages en; or what a build of 1, 5 and 20 plans costs: npm run benchmark build, or build real 1,5;
// or what the real web servers bear: npm run benchmark hosts; or what Lighthouse says of each kind of page: npm run
// benchmark lighthouse, or lighthouse home,term; or whether the same commit gives the same bytes on another Node and in
// other surroundings: npm run benchmark same-bytes, or same-bytes real after a build.

const [first, second] = process.argv.slice(2);
if (first === 'style') await measureStyle();
else if (first === 'hosts') await measureHosts();
else if (first === 'lighthouse') await runLighthouse(second);
else if (first === 'same-bytes') compareBuilds(second);
else if (first === 'pages') await measurePages(second);
else if (first === 'build') measureBuilds(second, process.argv[4]);
else if (first === 'ablation') await runAblation(second);
else await measureCosts(first, second);
