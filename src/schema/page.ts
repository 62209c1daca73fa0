import { z } from 'zod';
import { commonProse, entryFacts } from './entry.ts';

/** Facts of a page about the portal itself. */
export const pageFacts = entryFacts({
  /** Place in the list of these pages; the first is the front page of "About". */
  order: z.number().int().positive(),
});

export const pageProse = z.strictObject(commonProse);
