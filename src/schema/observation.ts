import { z } from 'zod';
import { evidences, qualifiers } from './facets.ts';
import { country, currency, day, distinct, id, period, slug } from './values.ts';

/** A number that counts something. */
export const amount = z.number().nonnegative();

/** A range; both ends are part of it. */
export const range = z
  .strictObject({ from: amount, to: amount })
  .refine(({ from, to }) => from < to, 'a range goes from the smaller to the larger number');

/** `percent`, an ISO 4217 currency, or a word for what is counted (`people`, `centres`). */
const unit = z.union([currency, z.string().regex(/^[a-z]+(?:-[a-z]+)*$/)], {
  error: 'is not a unit: `percent`, a currency such as USD, or a word such as people',
});

/** A result of a practice: one value of an indicator, stated by somebody, for a period. */
export const observation = z
  .strictObject({
    id,
    /** What is measured: an entry of `content/indicators`. */
    indicator: slug,
    value: z.union([amount, range], { error: 'is neither a number nor { from, to }' }),
    qualifier: z.enum(qualifiers),
    unit,
    period: period.optional(),
    /** False where the source gives the period for a neighbouring figure only. */
    periodStated: z.boolean().default(true),
    place: distinct(country).default([]),
    /** Who states the figure: an id of the practice's organisations. */
    statedBy: id,
    evidence: z.enum(evidences),
    /** Where it was read: an id of the practice's sources. */
    source: id,
    /** Day we compared it with its source. */
    checked: day,
  })
  .refine(({ periodStated, period }) => periodStated || period, {
    path: ['periodStated'],
    error: 'is about a period, but there is none',
  });

export type Observation = z.infer<typeof observation>;
