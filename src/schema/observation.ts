import { z } from 'zod';
import { evidences, qualifiers, rates } from './facets.ts';
import { country, currency, day, distinct, id, period, slug } from './values.ts';

/** A number that counts something. */
export const amount = z.number().nonnegative();

/** A range; both ends are part of it. */
export const range = z
  .strictObject({ from: amount, to: amount })
  .refine(({ from, to }) => from < to, 'a range goes from the smaller to the larger number');

/** `percent`, an ISO 4217 currency, or a word for what is counted (`people`, `centres`). */
export const unit = z.union([currency, z.string().regex(/^[a-z]+(?:-[a-z]+)*$/)], {
  error: 'is not a unit: `percent`, a currency such as USD, or a word such as people',
});

/** A figure that somebody states, whatever it says. */
const figure = {
  id,
  /** Absent where the source says it in words that no number can hold; the sentence in the text then says it. */
  value: z.union([amount, range], { error: 'is neither a number nor { from, to }' }).optional(),
  qualifier: z.enum(qualifiers).default('exactly'),
  unit,
  /** Present where the figure is of each day, week, month or year. */
  per: z.enum(rates).optional(),
  period: period.optional(),
  /** False where the source gives the period for a neighbouring figure only. */
  periodStated: z.boolean().default(true),
  place: distinct(country).default([]),
  /** Who states the figure: an id of the entry's organisations. */
  statedBy: id,
  /** Where it was read: an id of the entry's sources. */
  source: id,
  /** Day we compared it with its source. */
  checked: day,
};

interface Dated {
  readonly period?: unknown;
  readonly periodStated: boolean;
}
const hasItsPeriod = ({ periodStated, period: stated }: Dated) =>
  periodStated || stated !== undefined;
const noPeriod = {
  path: ['periodStated'],
  error: 'is about a period, but there is none',
};

/** A result of a practice: one value of an indicator, stated by somebody, for a period. */
export const observation = z
  .strictObject({
    ...figure,
    /** What is measured: an entry of `content/indicators`. */
    indicator: slug,
    evidence: z.enum(evidences),
  })
  .refine(hasItsPeriod, noPeriod);

/** A figure that is no result: what a practice costs, how large its place is, how many people it is there for. */
export const contextFigure = z.strictObject(figure).refine(hasItsPeriod, noPeriod);

export type Observation = z.infer<typeof observation>;
export type ContextFigure = z.infer<typeof contextFigure>;
