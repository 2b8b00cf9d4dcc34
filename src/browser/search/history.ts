/** What the address of the search page asks for: a query, and a kind of results where not all are shown. */
export interface Wish {
  query: string;
  kind: string;
}

/** What an entry of the history remembers. */
export interface EntryState {
  /** Whether its query is still being typed. */
  draft?: boolean;
  /** The result at which the reader was. */
  place?: { index: number; top: number };
}

/** State of the entry that is shown. */
export function entryState(): EntryState {
  return history.state ?? {};
}

/** What the address asks for. */
export function wishInAddress(): Wish {
  const wishes = new URLSearchParams(location.search);
  return { query: wishes.get('q') ?? '', kind: wishes.get('kind') ?? '' };
}

/** Address of the search page that asks for something. */
export function addressOf({ query, kind }: Wish): string {
  const wishes = new URLSearchParams({ ...(query && { q: query }), ...(kind && { kind }) }).toString();
  return location.pathname + (wishes && `?${wishes}`);
}

/** Makes what is asked for a step of the history; in place of the entry that is shown where that is a draft or the same. */
export function moveTo(wish: Wish, state: EntryState = {}): void {
  const { query } = wishInAddress();
  const isSame = addressOf(wish) === location.pathname + location.search;
  const isDraft = (entryState().draft && wish.kind === '') || (state.draft && query === '');
  history[isSame || isDraft ? 'replaceState' : 'pushState'](state, '', addressOf(wish));
}
