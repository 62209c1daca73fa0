import type { Described, Practice } from '#domain/portal.ts';

/** Tells a practice from an enabler. */
export function isPractice(entry: Described): entry is Practice {
  return 'detail' in entry.facts;
}

/** Path segments of the page of a practice or of an enabler. */
export function describedPath(entry: Described): readonly string[] {
  return isPractice(entry) ? ['practices', entry.slug] : ['practices', 'enablers', entry.slug];
}
