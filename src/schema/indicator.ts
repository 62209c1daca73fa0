import { z } from 'zod';
import { entryFacts } from './entry.ts';

/** Definition of what an observation measures; it has no texts of its own. */
export const indicatorFacts = entryFacts({
  /** Which units its observations may have. */
  measure: z.enum(['people', 'money', 'percent', 'count']),
  /** Kind of result, by which figures are grouped. */
  result: z.enum([
    'people-assisted',
    'people-reached',
    'family-links',
    'services-delivered',
    'services-running',
    'compensation',
    'income',
    'knowledge',
    'regular-channels',
    'satisfaction',
    'environment',
  ]),
});

export type IndicatorFacts = z.infer<typeof indicatorFacts>;
