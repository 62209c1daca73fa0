/** A part of a long list. */
export interface PagePart<E> {
  readonly items: readonly E[];
  /** Counted from 1. */
  readonly number: number;
  readonly last: number;
}

/** Entries on one page of a list: in every script they fit into one round trip. */
export const pageSize = 20;

/** A list in pages; an empty one is one empty page. */
export function pagesOf<E>(items: readonly E[], size = pageSize): PagePart<E>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    last,
  }));
}

/** One page of a list; throws if the list is not that long. */
export function partOf<E>(items: readonly E[], number: number): PagePart<E> {
  const part = pagesOf(items)[number - 1];
  if (!part) throw new Error(`The list has no page ${number}.`);
  return part;
}
