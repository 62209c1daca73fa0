import type { z } from 'zod';
import { centreFacts } from './centre.ts';
import { corridorFacts, corridorProse } from './corridor.ts';
import { hotlineFacts } from './hotline.ts';
import { indicatorFacts } from './indicator.ts';
import { pageFacts, pageProse } from './page.ts';
import { enablerFacts, practiceFacts, practiceProse } from './practice.ts';
import { principleFacts, principleProse } from './principle.ts';
import { townFacts } from './town.ts';

/** The schemas of a collection; one without `prose` has no text files. */
export interface CollectionSchema {
  readonly facts: z.ZodObject;
  readonly prose?: z.ZodObject;
}

/** Every folder of `content/`, with what its files may say. A folder that is not here fails the check. */
export const collections = {
  centres: { facts: centreFacts },
  corridors: { facts: corridorFacts, prose: corridorProse },
  enablers: { facts: enablerFacts, prose: practiceProse },
  hotlines: { facts: hotlineFacts },
  indicators: { facts: indicatorFacts },
  pages: { facts: pageFacts, prose: pageProse },
  practices: { facts: practiceFacts, prose: practiceProse },
  principles: { facts: principleFacts, prose: principleProse },
  towns: { facts: townFacts },
} as const satisfies Record<string, CollectionSchema>;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];
