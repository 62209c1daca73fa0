import { z } from 'zod';
import { entryFacts } from './entry.ts';
import { organisationKinds } from './facets.ts';
import { cautions, hours, language, lineSubjects, phone, serves } from './help.ts';
import { country, distinct, id, text } from './values.ts';

const line = z
  .strictObject({
    id,
    /** Absent where the line is an application, or is withheld. */
    phone: phone.optional(),
    /** Name of an application that takes the place of a number. */
    app: text(80).optional(),
    /** In English. */
    answeredBy: text(200),
    operatorKind: z.enum(organisationKinds),
    about: distinct(z.enum(lineSubjects)).min(1, 'name at least one subject'),
    /** The same in a sentence, in English, as the source has it. */
    purpose: text(200),
    languages: distinct(language).default([]),
    /** How many languages the source speaks of, where it does not name them all. */
    languageCount: z.number().int().positive().optional(),
    /** True where no source names the language, and we take that of the country. */
    languagesAssumed: z.boolean().default(false),
    hours: hours.optional(),
    /** Absent where nobody says. */
    free: z.boolean().optional(),
    serves: serves.optional(),
    /** Year of the newest source. */
    year: z.number().int().min(1990).max(2100).optional(),
    standing: z.enum(['recent', 'dated', 'stale', 'caution', 'withheld']),
    cautions: distinct(z.enum(cautions)).default([]),
    /** Ids of this entry's sources. */
    sources: distinct(id).min(1, 'name a source'),
    /** Why no number is given: then none stands here either. */
    withheld: text(300).optional(),
    /** For editors, in English; no page shows it. */
    notes: text(600).optional(),
  })
  .refine(({ withheld, standing }) => (withheld !== undefined) === (standing === 'withheld'), {
    path: ['withheld'],
    error: 'and `standing: withheld` go together',
  })
  .refine(({ withheld, phone: number, app }) => !withheld || (!number && !app), {
    path: ['phone'],
    error: 'may not stand here: the line is withheld',
  })
  .refine(({ withheld, phone: number, app }) => withheld ?? number ?? app, {
    path: ['phone'],
    error: 'is missing: a line has `phone`, `app` or `withheld`',
  });

/** Facts of the lines to call in one country; the folder is its code in small letters. */
export const hotlineFacts = entryFacts({
  country,
  lines: z.array(line).min(1, 'name at least one line'),
});

export type HotlineFacts = z.infer<typeof hotlineFacts>;
export type Line = HotlineFacts['lines'][number];
