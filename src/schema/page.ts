import { z } from 'zod';
import { commonProse, entryFacts } from './entry.ts';
import { dimensions, regions, serviceTypes, steps } from './facets.ts';
import { amount, unit } from './observation.ts';
import { distinct, id, sentences } from './values.ts';

/** Stages of the way from a need to a practice (Annex A of the original report), in their order. */
export const stages = ['needs', 'gaps', 'choose', 'adapt', 'create'] as const;

/** What pages belong to: "About", or the report as its chapters. */
export const pageParts = ['about', 'report'] as const;

/** A number about the portal's subject that is no result of a practice. */
const pageFigure = z.strictObject({ id, value: amount, unit, source: id });

const counts = <C extends string>(codes: readonly C[]) => z.partialRecord(z.enum(codes), amount);

/** What the original collection published about itself: practices by label; dimensions in per cent. */
const published = z.strictObject({
  step: counts(steps),
  'service-type': counts(serviceTypes),
  region: counts(regions),
  dimension: counts(dimensions),
});

/** Facts of a page of text. */
export const pageFacts = entryFacts({
  part: z.enum(pageParts).default('about'),
  /** Place in its part; the first is the front page. */
  order: z.number().int().positive(),
  figures: z.array(pageFigure).default([]),
  /** Labels by which the page counts the practices of the portal. */
  counted: distinct(z.enum(['step', 'dimension', 'service-type', 'region'])).default([]),
  /** Stands beside the portal's own counts. */
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
export type Counted = PageFacts['counted'][number];
