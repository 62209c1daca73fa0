import type { Facet } from './facets.ts';

/** Facets by which two practices can be near each other. */
const compared = ['principle', 'step', 'dimension', 'country', 'service', 'target-group'] as const;

export type ComparedFacet = (typeof compared)[number] & Facet;

/** What two practices have in common. */
export interface Shared {
  readonly facet: ComparedFacet;
  readonly value: string;
}

/** A practice near another, and why. */
export interface Near<E> {
  readonly entry: E;
  /** What both have, the rarest first. */
  readonly shared: readonly Shared[];
}

interface Valued<E> {
  readonly entry: E;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

interface HasSlug {
  readonly slug: string;
}

const keyOf = (facet: string, value: string) => `${facet}:${value}`;

/** How much it says that two practices share a value: the fewer have it, the more. */
function weights<E>(all: readonly Valued<E>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of all)
    for (const facet of compared)
      for (const value of values[facet])
        counts.set(keyOf(facet, value), (counts.get(keyOf(facet, value)) ?? 0) + 1);
  return new Map([...counts].map(([key, count]) => [key, Math.log(all.length / count)]));
}

function sharedBy<E>(a: Valued<E>, b: Valued<E>): Shared[] {
  return compared.flatMap((facet) =>
    a.values[facet]
      .filter((value) => b.values[facet].includes(value))
      .map((value) => ({ facet, value })),
  );
}

/**
 * The practices nearest to each, nearest first. What both have counts by how rare it is: a country or a
 * rare service says more than principle 1, which nearly all have. Equally near ones stand by their slugs.
 */
export function nearest<E extends HasSlug>(
  all: readonly Valued<E>[],
  most: number,
): ReadonlyMap<string, readonly Near<E>[]> {
  const weight = weights(all);
  const weightOf = ({ facet, value }: Shared) => weight.get(keyOf(facet, value)) ?? 0;
  const nearTo = (one: Valued<E>): Near<E>[] =>
    all
      .filter(({ entry }) => entry.slug !== one.entry.slug)
      .map((other) => {
        const shared = sharedBy(one, other).sort((a, b) => weightOf(b) - weightOf(a));
        return {
          entry: other.entry,
          shared,
          score: shared.reduce((sum, it) => sum + weightOf(it), 0),
        };
      })
      .sort((a, b) => b.score - a.score || (a.entry.slug < b.entry.slug ? -1 : 1))
      .slice(0, most)
      .filter(({ score }) => score > 0);
  return new Map(all.map((one) => [one.entry.slug, nearTo(one)]));
}
