import { z } from 'zod';
import { point } from './centre.ts';
import { entryFacts } from './entry.ts';
import { language } from './help.ts';
import { country, text } from './values.ts';

/** A town or border crossing from which a reader can look for the nearest centre. */
export const townFacts = entryFacts({
  country,
  point,
  /** `crossing`: people of a corridor go over the border here. */
  kind: z.enum(['town', 'crossing']),
  /** The language of the place: its own name is that of `names` in it. */
  local: language,
  /** Its name by language: in English, as written there, and in each language that has a standard name for it. */
  names: z
    .record(language, text(80))
    .refine((names) => names['en'] !== undefined, 'has no name in English (`en`)'),
});

export type TownFacts = z.infer<typeof townFacts>;
