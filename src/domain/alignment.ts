import type { CommonFacts } from '#schema/entry.ts';
import { phases, steps, type Phase, type Step } from '#schema/facets.ts';
import type { PracticeFacts } from '#schema/practice.ts';

/** The six stops of the route; `across` is no stop but the whole line. */
export const journey: readonly Step[] = steps.filter((step) => step !== 'across');

/** What alignment needs to know of a practice. */
export interface HasPrinciples {
  readonly facts: Pick<PracticeFacts, 'principles' | 'steps'> & CommonFacts;
}

/** A heading's worth of practices. */
export interface Group<K, E> {
  readonly key: K;
  readonly entries: readonly E[];
}

/** Practices that put a principle to work, by phase; a phase without any is left out. */
export function byPhase<E extends HasPrinciples>(
  entries: readonly E[],
  number: number,
): Group<Phase | null, E>[] {
  return [...phases, null]
    .map((key) => ({
      key,
      entries: entries.filter(({ facts }) =>
        facts.principles.some(
          (principle) => principle.number === number && principle.phase === key,
        ),
      ),
    }))
    .filter((group) => group.entries.length > 0);
}

/** Entries by step of the journey, every step in its order: one without entries says so. */
export function byStep<E extends HasPrinciples>(entries: readonly E[]): Group<Step, E>[] {
  return steps.map((key) => ({
    key,
    entries: entries.filter(({ facts }) => facts.steps.includes(key)),
  }));
}

/** The entries that name a principle in any phase. */
export function alignedWith<E extends HasPrinciples>(entries: readonly E[], number: number): E[] {
  return entries.filter(({ facts }) =>
    facts.principles.some((principle) => principle.number === number),
  );
}
