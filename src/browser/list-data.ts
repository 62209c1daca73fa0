import type { Item } from './choose.ts';

/** What the list's data file holds; numbers and counts come in the language's digits and plural forms. */
export interface ListData {
  readonly items: readonly Item[];
  /** A number as the language writes it, by the number. */
  readonly numbers: readonly string[];
  /** "28 practices", by the number. */
  readonly counts: readonly string[];
}

/** Fetches the data of the list of practices. */
export async function loadList(address: string): Promise<ListData> {
  const answer = await fetch(address);
  return (await answer.json()) as ListData;
}
