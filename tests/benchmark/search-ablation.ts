import { nameRules } from '../../src/search/names/match-names.ts';
import { nearRules } from '../../src/search/names/near-names.ts';
import { type Expectation, expectations, isMet, openOffline } from './offline-search.ts';

/** A rule by its table and its name. */
type RuleId = `${string} ${string}`;
type NameRule = (typeof nameRules)[string];
type NearRule = (typeof nearRules)[string];
type Trial = Parameters<NameRule>[0];

/** Rules of a kind: how one is watched, and what stands in for it where it is off. */
interface Table<Rule> {
  name: string;
  rules: Record<string, Rule>;
  watch: (rule: Rule, id: RuleId) => Rule;
  off: Rule;
}

/** Rules that did something for the query at hand; what did nothing can be taken away without a change. */
const fired = new Set<RuleId>();
/** The best grade of each trial of a name at hand, and the rules that gave it. */
const trials = new Map<Trial, { grade: number; ids: RuleId[] }>();

/** A name counts by its best rule: what others give as well, or better, is no work of a rule. */
const ofNames: Table<NameRule> = {
  name: 'name',
  rules: nameRules,
  watch: (rule, id) => (trial) => {
    const grade = rule(trial);
    const best = trials.get(trial) ?? { grade: 0, ids: [] };
    if (grade > best.grade) trials.set(trial, { grade, ids: [id] });
    else if (grade > 0 && grade === best.grade) best.ids.push(id);
    return grade;
  },
  off: () => 0,
};

const ofNear: Table<NearRule> = {
  name: 'near',
  rules: nearRules,
  watch: (rule, id) => (typed, name) => {
    const isNear = rule(typed, name);
    if (isNear) fired.add(id);
    return isNear;
  },
  off: () => false,
};

/** Rules of one table: what puts them under watch, and what takes one away; each gives what undoes it. */
interface Switches {
  ids: RuleId[];
  watch: () => () => void;
  takeAway: (id: RuleId) => () => void;
}

function switchesOf<Rule>({ name: table, rules, watch, off }: Table<Rule>): Switches {
  const kept = { ...rules };
  const restore = () => {
    Object.assign(rules, kept);
  };
  const names = new Map(Object.keys(kept).map((name): [RuleId, string] => [`${table} ${name}`, name]));
  const put = (id: RuleId, change: (rule: Rule) => Rule) => {
    const name = names.get(id) ?? '';
    const rule = kept[name];
    if (rule) rules[name] = change(rule);
  };
  return {
    ids: [...names.keys()],
    watch: () => {
      for (const id of names.keys()) put(id, (rule) => watch(rule, id));
      return restore;
    },
    takeAway: (id) => {
      put(id, () => off);
      return restore;
    },
  };
}

/**
 * Takes each rule of the search away in turn and prints the queries of the tables that it serves: those that no
 * longer get what they should. A rule that serves none, or only one, goes. Runs on the built site, without a browser.
 */
export async function runAblation(onlyEdition?: string): Promise<void> {
  const search = await openOffline();
  const tables = [switchesOf(ofNames), switchesOf(ofNear)];
  const asked = expectations().filter(({ edition }) => onlyEdition === undefined || edition === onlyEdition);
  const isServed = async (expectation: Expectation) => {
    const { first, five } = isMet(expectation, await search(expectation.edition, expectation.query));
    return first && five;
  };
  const restore = tables.map(({ watch }) => watch());
  const watched: { expectation: Expectation; served: boolean; by: ReadonlySet<RuleId> }[] = [];
  for (const expectation of asked) {
    const served = await isServed(expectation);
    watched.push({ expectation, served, by: takeFired() });
  }
  for (const undo of restore) undo();
  const misses = watched.filter(({ served }) => !served);
  console.log(`${asked.length} queries, ${asked.length - misses.length} met with all rules on`);
  for (const { expectation } of misses)
    console.log(`  not met: ${expectation.edition} “${expectation.query}”`);
  for (const { ids, takeAway } of tables)
    for (const id of ids) {
      const undo = takeAway(id);
      const lost: Expectation[] = [];
      for (const { expectation, served, by } of watched)
        if (served && by.has(id) && !(await isServed(expectation))) lost.push(expectation);
      undo();
      console.log(`${id.padEnd(26)}${String(lost.length).padStart(4)}  ${examplesOf(lost)}`);
    }
}

/** The rules that did something since they were last taken. */
function takeFired(): ReadonlySet<RuleId> {
  const best = [...trials.values()].flatMap(({ ids }) => (ids.length === 1 ? ids : []));
  const taken = new Set([...fired, ...best]);
  fired.clear();
  trials.clear();
  return taken;
}

function examplesOf(lost: readonly Expectation[]): string {
  const shown = lost.slice(0, 4).map(({ query }) => `“${query}”`);
  return shown.join(' ') + (lost.length > shown.length ? ' …' : '');
}
