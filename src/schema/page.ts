import { z } from 'zod';
import { commonProse, entryFacts } from './entry.ts';
import { qualifiers } from './facets.ts';
import { amount } from './observation.ts';
import { distinct, id, sentences } from './values.ts';

/** Stages of the way from a need to a practice (Annex A of the original report), in their order. */
export const stages = ['needs', 'gaps', 'choose', 'adapt', 'create'] as const;

/** A number about the portal's subject that is no result of a practice. */
const pageFigure = z.strictObject({
  id,
  value: amount,
  qualifier: z.enum(qualifiers).default('exactly'),
  /** `percent`, or a word for what is counted. */
  unit: z.string(),
  source: id,
});

const counts = z.record(z.string(), amount);

/** What the original collection published about itself: practices by value of a facet; dimensions in per cent. */
const published = z.strictObject({
  step: counts,
  'service-type': counts,
  region: counts,
  dimension: counts,
});

/** Facts of a page of text. */
export const pageFacts = entryFacts({
  /** Where it belongs: to "About", or to the report as a chapter. */
  part: z.enum(['about', 'report']).default('about'),
  /** Place in its part; the first is the front page. */
  order: z.number().int().positive(),
  figures: z.array(pageFigure).default([]),
  /** What the portal counts for this page: practices by step, or all of them beside the published numbers. */
  show: z.enum(['counts', 'comparison']).optional(),
  published: published.optional(),
  stages: distinct(z.enum(stages)).default([]),
});

/** One language's words for a page: maps go from an id in the facts to a sentence. */
export const pageProse = z.strictObject({
  ...commonProse,
  figures: sentences,
  stages: sentences,
});

export type PageFacts = z.infer<typeof pageFacts>;
export type PageProse = z.infer<typeof pageProse>;
export type Stage = (typeof stages)[number];
