/** What a reader chose: one value for each facet, and an order. It stands in the fragment, which no server sees. */
export interface FilterState {
  readonly filters: ReadonlyMap<string, string>;
  readonly sort: string;
}

const sortKey = 'sort';

/** The state that a fragment such as `#step=return&region=americas&sort=title` says. */
export function readState(fragment: string): FilterState {
  const pairs = [...new URLSearchParams(fragment.replace(/^#/, ''))];
  const filters = pairs.filter(([key, value]) => key !== sortKey && value !== '');
  return { filters: new Map(filters), sort: new Map(pairs).get(sortKey) ?? '' };
}

/** The fragment of a state, without its sign; empty for none. */
export function writeState({ filters, sort }: FilterState): string {
  const pairs = [...filters, ...(sort === '' ? [] : [[sortKey, sort]])];
  return pairs.map(([key = '', value = '']) => `${key}=${encodeURIComponent(value)}`).join('&');
}

/** A value chosen, or given up if it was chosen already. */
export function toggled(state: FilterState, facet: string, value: string): FilterState {
  const filters = new Map(state.filters);
  if (filters.get(facet) === value) filters.delete(facet);
  else filters.set(facet, value);
  return { ...state, filters };
}
