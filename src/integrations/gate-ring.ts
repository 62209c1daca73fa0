import { resolve } from 'node:path';

/**
 * What the gates of one build know of each other. A gate that is missing from the configuration leaves
 * its part empty, and the ring does not close.
 */
interface Ring {
  /** Absolute paths of the texts that gate A let through. */
  passed: ReadonlySet<string> | undefined;
  /** Absolute paths of the texts that gate B saw compiled; undefined as long as it has not been set up. */
  compiled: Set<string> | undefined;
  /** Pages that gate C looked through. */
  pages: number | undefined;
}

// Bundlers may load this module more than once in a process; the symbol makes all copies share one ring.
const key = Symbol.for('content-gates');
const shared = globalThis as unknown as Record<symbol, Ring | undefined>;
const empty = (): Ring => ({ passed: undefined, compiled: undefined, pages: undefined });

/** The ring of the build under way. */
export function ring(): Ring {
  return (shared[key] ??= empty());
}

/** Opens the ring for a new build. */
export function openRing(): void {
  shared[key] = empty();
}

/** Why the ring does not close; undefined if all three gates stood and nothing went round them. */
export function brokenRing(): string | undefined {
  const { passed, compiled, pages } = ring();
  if (!passed) return 'gate A (integrations/content-gate.ts) did not run';
  if (!compiled) return 'gate B (integrations/guarded-processor.ts) did not run';
  if (!pages) return 'gate C (integrations/output-gate.ts) did not run';
  const stray = [...compiled].find((file) => !passed.has(resolve(file)));
  return stray === undefined ? undefined : `${stray} was compiled without passing gate A`;
}
