import { z } from 'zod';
import { currency, partialDate } from './values.ts';

const amount = z.number().nonnegative();
const span = z
  .strictObject({ from: amount, to: amount })
  .refine(({ from, to }) => from < to, 'a range goes from the smaller to the larger number');
const quantity = z.union([amount, span], 'is neither a number nor { from, to }');
const per = z.enum(['day', 'week', 'month', 'year']).optional();

/** One value that a sentence prints: `{ date: 2025-06-24 }`, `{ money: 500, currency: THB }`. */
export const factValue = z.union(
  [
    z.strictObject({ date: partialDate }),
    z.strictObject({ count: quantity, per }),
    z.strictObject({ percent: quantity, per }),
    z.strictObject({ money: quantity, currency, per }),
    z.strictObject({ duration: quantity, unit: z.enum(['day', 'week', 'month', 'year']) }),
  ],
  'is not a value: write one of date, count, percent, money with currency, duration with unit',
);

/** The values of a sentence, by the names that stand in it between braces. */
export const factValues = z
  .record(z.string().regex(/^[a-z][a-zA-Z]*$/, 'is not a name such as limit'), factValue)
  .default({});

export type FactValue = z.infer<typeof factValue>;
export type FactValues = z.infer<typeof factValues>;
