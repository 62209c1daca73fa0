import { z } from 'zod';
import { commonProse, entryFacts } from './entry.ts';
import { qualifiers } from './facets.ts';
import { factValues } from './fact-value.ts';
import { amount } from './observation.ts';
import { country, day, distinct, id, partialDate, sentences, slug, text } from './values.ts';

/** Whether people can go the legal way; each has a message that nobody can misread. */
export const channelStates = ['open-with-limits', 'closed', 'not-in-use', 'unclear'] as const;

/** How a memorandum stands. */
export const memorandumStates = [
  'in-force',
  'in-force-unknown',
  'signed',
  'revised',
  'replaced',
  'past-term',
  'ended',
] as const;

/** Work that people of a corridor do. */
export const sectors = [
  'agriculture',
  'livestock',
  'plantations',
  'fishing',
  'seafood-processing',
  'manufacturing',
  'construction',
  'mining',
  'services',
  'domestic-work',
  'entertainment',
] as const;

/** A sentence of the texts, with the values that it prints. */
const said = { id, values: factValues, source: id.optional() };

/** Facts of a way that people go, from the countries they leave to those where they work. */
export const corridorFacts = entryFacts({
  origin: distinct(country).min(1),
  destination: distinct(country).min(1),
  /** Day on which we last compared all of this with its sources. */
  checked: day,
  channel: z.strictObject({
    status: z.enum(channelStates),
    asOf: partialDate,
    values: factValues,
    source: id.optional(),
  }),
  /** Newest first. */
  warnings: z.array(z.strictObject({ ...said, asOf: partialDate })).default([]),
  memoranda: z
    .array(
      z.strictObject({
        ...said,
        /** In English. */
        title: text(200),
        date: partialDate,
        status: z.enum(memorandumStates),
        ends: partialDate.optional(),
      }),
    )
    .default([]),
  sizes: z
    .array(
      z.strictObject({
        ...said,
        value: amount,
        qualifier: z.enum(qualifiers).default('exactly'),
        unit: z.enum(['people', 'workers']),
        year: z.number().int().min(1990).max(2100).optional(),
      }),
    )
    .default([]),
  /** What a source says that people paid or may be asked for. */
  costs: z
    .array(
      z.strictObject({
        ...said,
        year: z.number().int().min(1990).max(2100).optional(),
        /** Told as history: it says nothing of what is asked today. */
        isHistorical: z.boolean().default(false),
      }),
    )
    .default([]),
  sectors: distinct(z.enum(sectors)).default([]),
  centres: z.strictObject({ origin: distinct(slug), destination: distinct(slug) }),
  /** Places where a project worked, without a centre that anybody wrote of. */
  history: distinct(slug).default([]),
  /** What else is reported. */
  facts: z.array(z.strictObject(said)).default([]),
});

/** One language's words for a corridor: maps go from an id in the facts to a sentence with its values in braces. */
export const corridorProse = z.strictObject({
  ...commonProse,
  /** How the legal way works, or why there is none. */
  channel: text(600).optional(),
  warnings: sentences,
  /** Only of those memoranda that need a word. */
  memoranda: sentences,
  sizes: sentences,
  costs: sentences,
  facts: sentences,
});

export type CorridorFacts = z.infer<typeof corridorFacts>;
export type CorridorProse = z.infer<typeof corridorProse>;
