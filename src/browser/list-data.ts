import type { Item } from './choose.ts';

/** What the list's data file holds; numbers and counts come in the language's digits and plural forms. */
export interface ListData {
  readonly items: readonly Item[];
  /** A number as the language writes it, by the number. */
  readonly numbers: readonly string[];
  /** "28 practices", by the number. */
  readonly counts: readonly string[];
  /** "about 40 km away", by rounded kilometres; of centres only. */
  readonly distances?: Readonly<Record<string, string>>;
}

const loaded = new Map<string, Promise<ListData>>();

async function fetchList(address: string): Promise<ListData> {
  const answer = await fetch(address);
  return (await answer.json()) as ListData;
}

/** Fetches the data of a list, once for all scripts of the page. */
export function loadList(address: string): Promise<ListData> {
  const known = loaded.get(address) ?? fetchList(address);
  loaded.set(address, known);
  return known;
}
