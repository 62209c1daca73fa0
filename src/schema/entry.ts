import { z } from 'zod';
import { address, day, distinct, id, locale, slug, text } from './values.ts';

/** Where a fact was read. Named without a link where only a copy was read or the page is gone (`linkOk: false`). */
export const source = z
  .strictObject({
    id,
    title: text(300),
    /** Language of the title. */
    lang: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language tag, such as fr')
      .default('en'),
    publisher: text(120),
    url: address.optional(),
    year: z.number().int().min(1900).max(2100).optional(),
    linkOk: z.boolean(),
  })
  .refine(({ linkOk, url }) => !linkOk || url, {
    path: ['url'],
    error: 'is missing, but `linkOk` says that it may be linked',
  });

/** What every entry has, whatever its type. */
export const commonFacts = {
  /** `draft` is not built; `withdrawn` leaves a page that says where to go. */
  status: z.enum(['draft', 'published', 'withdrawn']),
  /** Needs that the entry serves, by topic slug. */
  topics: distinct(slug).default([]),
  sources: z.array(source).default([]),
  /** Language in which the entry was first written: every fallback ends there. */
  sourceLocale: locale.default('en'),
  /** Day it first stood here. */
  added: day,
  /** Day of its last change that a reader should know of. */
  changed: day,
};

/** The facts of one type of entry: what all have, and its own. */
export function entryFacts<S extends z.ZodRawShape>(own: S) {
  return z
    .strictObject({ ...commonFacts, ...own })
    .refine((facts) => !isBefore(facts, 'changed', 'added'), {
      path: ['changed'],
      error: 'is earlier than `added`',
    });
}

function isBefore(facts: object, first: string, second: string): boolean {
  const [a, b] = [first, second].map((key) => (facts as Readonly<Record<string, string>>)[key]);
  return a !== undefined && b !== undefined && a < b;
}

/** How a translation came about. The text in `sourceLocale` has none. */
export const translation = z.strictObject({
  method: z.enum(['machine', 'human']),
  reviewedBy: text(120).optional(),
  /** Fingerprint of the text it was made from (loader/fingerprint.ts); `npm run translations -- accept` writes it. */
  source: z
    .string()
    .regex(
      /^[0-9a-f]{8}(?:-[0-9a-f]{8})*$/,
      'is not a hash: let `npm run translations -- accept` write it',
    ),
});

/** What every text has. */
export const commonProse = {
  title: text(160),
  summary: text(400),
  translation: translation.optional(),
};

export type Source = z.infer<typeof source>;
export type CommonFacts = z.infer<z.ZodObject<typeof commonFacts>>;
export type CommonProse = z.infer<z.ZodObject<typeof commonProse>>;
