import { z } from 'zod';
import { commonProse, entryFacts } from './entry.ts';
import { text } from './values.ts';

/** Facts of one of the ten principles of the IFRC Policy on Migration (2009). */
export const principleFacts = entryFacts({
  number: z.number().int().min(1).max(10),
  /** The name in the English policy; no official name in another language was found. */
  officialName: text(160),
});

/** One language's name for a principle, and our reading of it. */
export const principleProse = z.strictObject(commonProse);
