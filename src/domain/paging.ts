import type { Step } from '#schema/facets.ts';
import { alignedWith, byStep, type Group, type HasPrinciples } from './alignment.ts';

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

/** The page with a number, counted from 1; throws if there are not so many. */
export function pageAt<E>(pages: readonly PagePart<E>[], number: number): PagePart<E> {
  const part = pages[number - 1];
  if (!part) throw new Error(`The list has no page ${number}.`);
  return part;
}

/** One page of a list; throws if the list is not that long. */
export function partOf<E>(items: readonly E[], number: number): PagePart<E> {
  return pageAt(pagesOf(items), number);
}

/** Links to practices on one page of a principle: less than 12 KB in every script if no title comes twice. */
export const linksPerPage = 140;

/** What a page that begins at an entry shows of a group whose first entry has the place `start`. */
function cutGroup<K, E>(
  { key, entries }: Group<K, E>,
  start: number,
  from: number,
  size: number,
): Group<K, E>[] {
  const to = from + size;
  const cut = entries.slice(Math.max(0, from - start), Math.max(0, to - start));
  const isEmptyHere = entries.length === 0 && start <= to && (start > from || from === 0);
  return cut.length > 0 || isEmptyHere ? [{ key, entries: cut }] : [];
}

/**
 * Groups in pages of at most so many entries. One that goes on keeps its heading on the next page; an
 * empty one stands where its turn comes, on a full page too.
 */
export function groupPagesOf<K, E>(
  groups: readonly Group<K, E>[],
  size = linksPerPage,
): PagePart<Group<K, E>>[] {
  const before = (index: number) => groups.slice(0, index).flatMap(({ entries }) => entries).length;
  const all = groups.flatMap(({ entries }) => entries);
  return pagesOf(all, size).map(({ number, last }) => ({
    items: groups.flatMap((group, index) =>
      cutGroup(group, before(index), (number - 1) * size, size),
    ),
    number,
    last,
  }));
}

/** The practices that put a principle to work, by step of the journey, in pages. */
export function principlePages<E extends HasPrinciples>(
  practices: readonly E[],
  number: number,
): PagePart<Group<Step, E>>[] {
  return groupPagesOf(byStep(alignedWith(practices, number)));
}
