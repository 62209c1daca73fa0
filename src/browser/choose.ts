import type { FilterState } from './filter-state.ts';

/** A practice or a centre in the list's data: made at build, in the page's language. */
export interface Item {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly remarks: string;
  /** Language and direction of title and summary, where they are not the page's. */
  readonly lang?: string;
  readonly dir?: string;
  /** Values by facet. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Place in the order of titles and of countries, in the language's own collation. */
  readonly ranks: Readonly<Record<string, number>>;
  /** Of a centre: how to reach it; words without an address say that nobody knows. */
  readonly reach?: readonly {
    readonly label: string;
    readonly number?: string;
    readonly href?: string;
    readonly group?: string;
  }[];
  /** Of a centre whose place is known: latitude and longitude in degrees. */
  readonly point?: readonly [number, number];
  /** How far it is from where the reader is; only if she asked. */
  near?: string;
}

type Filters = FilterState['filters'];

function hasAll({ values }: Item, filters: Filters): boolean {
  return [...filters].every(([facet, value]) => values[facet]?.includes(value));
}

/** The items that have every value chosen, in the order chosen; the order of the data is that of their evidence. */
export function chosen(items: readonly Item[], { filters, sort }: FilterState): Item[] {
  const found = items.filter((item) => hasAll(item, filters));
  return sort === ''
    ? found
    : found.toSorted((a, b) => (a.ranks[sort] ?? 0) - (b.ranks[sort] ?? 0));
}

/** How many items would be left if this value were chosen in its facet, beside what is chosen in the others. */
export function countWith(
  items: readonly Item[],
  { filters }: FilterState,
  facet: string,
  value: string,
): number {
  const tried = new Map([...filters, [facet, value]]);
  return items.filter((item) => hasAll(item, tried)).length;
}
