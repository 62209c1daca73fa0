import { z } from 'zod';
import { commonFacts, commonProse } from './common.ts';
import {
  dimensions,
  organisationKinds,
  phases,
  regions,
  roles,
  services,
  serviceTypes,
  steps,
  targetGroups,
} from './facets.ts';
import { observation } from './observation.ts';
import { country, partialDate, period, sentences, slug, text } from './values.ts';

const organisation = z.strictObject({
  id: slug,
  /** Its name as it writes it itself, or in English; a translation stands in the texts. */
  name: text(160),
  kind: z.enum(organisationKinds),
  role: z.enum(roles),
});

/** Countries by their part in the route; `at` where a practice is not about a route. */
const places = z.strictObject({
  at: z.array(country).optional(),
  origin: z.array(country).optional(),
  transit: z.array(country).optional(),
  destination: z.array(country).optional(),
});

const principle = z.strictObject({
  number: z.number().int().min(1, 'there are ten principles').max(10, 'there are ten principles'),
  phase: z.enum(phases).nullable(),
  /** True where the source itself names the principle; false where it is our reading. */
  statedBySource: z.boolean(),
  source: slug.optional(),
});

/** A band as its source prints it, per person reached. */
const cost = z.strictObject({
  from: z.number(),
  to: z.number().optional(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  source: slug,
});

/** Facts of a smart practice. */
export const practiceFacts = z.strictObject({
  ...commonFacts,
  /** When what the entry says was last known to be true; absent if not known. */
  asOf: partialDate.optional(),
  /** How much of the source was read. */
  confidence: z.enum(['full-text', 'nearly-full-text', 'summary']),
  /** `brief`: fewer than two facts and no figure are known. */
  detail: z.enum(['full', 'brief']),
  /** How we know it from the original collection; absent if it was not part of it. */
  original: z.enum(['practice-page', 'one-line', 'other-example']).optional(),
  organisations: z.array(organisation).min(1, 'name at least one organisation'),
  places,
  region: z.enum(regions),
  period: period.optional(),
  services: z.array(z.enum(services)).default([]),
  targetGroups: z.array(z.enum(targetGroups)).default([]),
  steps: z.array(z.enum(steps)).default([]),
  dimensions: z.array(z.enum(dimensions)).default([]),
  serviceTypes: z.array(z.enum(serviceTypes)).default([]),
  /** Who chose steps, dimensions and service types. */
  classifiedBy: z.enum(['source', 'partly', 'editor']),
  costPerPerson: cost.optional(),
  principles: z.array(principle).default([]),
  observations: z.array(observation).default([]),
  /** Ids; the sentences stand in the texts. */
  challenges: z.array(slug).default([]),
  lessons: z.array(slug).default([]),
});

/** One language's words for a practice: maps go from an id in the facts to a sentence. */
export const practiceProse = z.strictObject({
  ...commonProse,
  organisations: sentences,
  /** Principle number → how the practice puts it to work. */
  alignment: sentences,
  /** Observation → what was measured. */
  observations: sentences,
  challenges: sentences,
  lessons: sentences,
});

export type PracticeFacts = z.infer<typeof practiceFacts>;
export type PracticeProse = z.infer<typeof practiceProse>;
