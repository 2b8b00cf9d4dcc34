/** What the address of the search page asks for. */
export interface Wish {
  query: string;
  /** Kind of results that are shown; empty where all are. */
  kind: string;
}

/** What an entry of the history remembers. */
export interface EntryState {
  /** Whether its query is still being typed. */
  draft?: boolean;
  /** The result at which the reader was. */
  place?: { kind: string; href: string; top: number };
}

/** State of the entry that is shown. */
export function entryState(): EntryState {
  return history.state ?? {};
}

/** Whether the query of the entry is still being typed. */
export function isDraft(): boolean {
  return entryState().draft === true;
}

/** What the address asks for. */
export function queryInAddress(): Wish {
  const wishes = new URLSearchParams(location.search);
  return { query: wishes.get('q') ?? '', kind: wishes.get('kind') ?? '' };
}

/** Address of the search page that asks for something. */
export function addressOf({ query, kind }: Wish): string {
  const wishes = new URLSearchParams();
  if (query !== '') wishes.set('q', query);
  if (kind !== '') wishes.set('kind', kind);
  const search = wishes.toString();
  return search === '' ? location.pathname : `${location.pathname}?${search}`;
}

/** Makes what is asked for a step of the history, or the one that is shown; a step to the same address is none. */
export function moveTo(wish: Wish, way: 'push' | 'replace', state: EntryState = {}): void {
  const address = addressOf(wish);
  const isSame = address === location.pathname + location.search;
  if (way === 'push' && !isSame) history.pushState(state, '', address);
  else history.replaceState(state, '', address);
}
