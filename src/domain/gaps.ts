import { regions, steps, type Step } from '#schema/facets.ts';
import type { PracticeFacts } from '#schema/practice.ts';

/** A region of the world, or all of them. */
export type GapRegion = (typeof regions)[number] | 'all';

/** The practices that put a principle to work at a step, in a region. */
export interface GapCell {
  readonly step: Step;
  readonly count: number;
}

export interface GapRow {
  /** Number of the principle. */
  readonly principle: number;
  readonly cells: readonly GapCell[];
  /** Practices with this principle: less than the sum of the cells, where some stand at several steps. */
  readonly total: number;
}

/** The gap map of a region. */
export interface GapMap {
  readonly region: GapRegion;
  readonly rows: readonly GapRow[];
  /** Practices at each step, in the order of the journey. */
  readonly totals: readonly GapCell[];
  /** Practices of the region. */
  readonly total: number;
}

interface HasFacts {
  readonly facts: PracticeFacts;
}

const hasPrinciple =
  (number: number) =>
  ({ facts }: HasFacts) =>
    facts.principles.some((each) => each.number === number);

function cellsOf(practices: readonly HasFacts[]): GapCell[] {
  return steps.map((step) => ({
    step,
    count: practices.filter(({ facts }) => facts.steps.includes(step)).length,
  }));
}

function mapOf(
  region: GapRegion,
  practices: readonly HasFacts[],
  principles: readonly number[],
): GapMap {
  const rows = principles.map((principle) => {
    const aligned = practices.filter(hasPrinciple(principle));
    return { principle, cells: cellsOf(aligned), total: aligned.length };
  });
  return { region, rows, totals: cellsOf(practices), total: practices.length };
}

/**
 * How many practices put each principle to work at each step, for the world and for each region. A
 * practice with several principles or steps counts in each of them.
 */
export function gapMaps(practices: readonly HasFacts[], principles: readonly number[]): GapMap[] {
  const inRegion = regions.map((region) =>
    mapOf(
      region,
      practices.filter(({ facts }) => facts.region === region),
      principles,
    ),
  );
  return [mapOf('all', practices, principles), ...inRegion];
}
