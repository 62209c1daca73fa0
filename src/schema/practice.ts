import { z } from 'zod';
import { commonProse, entryFacts } from './entry.ts';
import {
  classifiers,
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
import { amount, contextFigure, observation } from './observation.ts';
import { country, currency, distinct, id, partialDate, period, sentences, text } from './values.ts';

/** An organisation that has to do with the entry. */
const organisation = z
  .strictObject({
    id,
    /** Its name as it writes it itself, or in English; a translation stands in the texts. */
    name: text(160),
    /** Absent of one that only states facts, such as a newspaper. */
    kind: z.enum(organisationKinds).optional(),
    role: z.enum(roles),
  })
  .refine(({ kind, role }) => kind !== undefined || role === 'publisher', {
    path: ['kind'],
    error: 'is missing: only a publisher may go without',
  });

/** Countries by their part in the route; `at` where a practice is not about a route. */
const places = z.strictObject({
  at: distinct(country).optional(),
  origin: distinct(country).optional(),
  transit: distinct(country).optional(),
  destination: distinct(country).optional(),
});

const principle = z
  .strictObject({
    number: z.number().int().min(1, 'there are ten principles').max(10, 'there are ten principles'),
    phase: z.enum(phases).nullable(),
    /** True where the source itself names the principle; false where it is our reading. */
    statedBySource: z.boolean(),
    source: id.optional(),
  })
  .refine(({ statedBySource, source }) => !statedBySource || source, {
    path: ['source'],
    error: 'is missing: which source names the principle?',
  });

/** A band as its source prints it, per person reached; open above where `to` is missing. */
const cost = z
  .strictObject({ from: amount, to: amount.optional(), currency, source: id })
  .refine(
    ({ from, to }) => to === undefined || from < to,
    'goes from the smaller to the larger sum',
  );

/** What practices and enablers have in common. */
const shared = {
  /** When what the entry says was last known to be true; absent if not known. */
  asOf: partialDate.optional(),
  /** How much of the source was read. */
  confidence: z.enum(['full-text', 'nearly-full-text', 'summary']),
  organisations: z.array(organisation).min(1, 'name at least one organisation'),
  places,
  region: z.enum(regions),
  period: period.optional(),
  services: distinct(z.enum(services)).default([]),
  targetGroups: distinct(z.enum(targetGroups)).default([]),
  principles: z.array(principle).default([]),
  observations: z.array(observation).default([]),
  /** Figures that are no results. */
  context: z.array(contextFigure).default([]),
  /** Ids; the sentences stand in the texts. */
  challenges: distinct(id).default([]),
  lessons: distinct(id).default([]),
};

/** Who chose each kind of label. */
const classifiedBy = z.strictObject({
  steps: z.enum(classifiers),
  dimensions: z.enum(classifiers),
  serviceTypes: z.enum(classifiers),
});

/** Facts of a smart practice. */
export const practiceFacts = entryFacts({
  ...shared,
  /** `brief`: fewer than two facts and no figure are known. */
  detail: z.enum(['full', 'brief']),
  /** How we know it from the original collection; absent if it was not part of it. */
  original: z.enum(['practice-page', 'one-line', 'other-example']).optional(),
  steps: distinct(z.enum(steps)).default([]),
  dimensions: distinct(z.enum(dimensions)).default([]),
  serviceTypes: distinct(z.enum(serviceTypes)).default([]),
  classifiedBy,
  costPerPerson: cost.optional(),
});

/** Facts of an enabler: not a practice of its own, but what makes practices possible. */
export const enablerFacts = entryFacts(shared);

/** One language's words for a practice or an enabler: maps go from an id in the facts to a sentence. */
export const practiceProse = z.strictObject({
  ...commonProse,
  organisations: sentences,
  /** Principle number → how the practice puts it to work. */
  alignment: sentences,
  /** Observation → what was measured. */
  observations: sentences,
  /** Figure that is no result → what it says. */
  context: sentences,
  challenges: sentences,
  lessons: sentences,
});

export type PracticeFacts = z.infer<typeof practiceFacts>;
export type EnablerFacts = z.infer<typeof enablerFacts>;
export type PracticeProse = z.infer<typeof practiceProse>;
