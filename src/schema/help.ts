import OpeningHours from 'opening_hours';
import { z } from 'zod';
import { targetGroups } from './facets.ts';
import { country, distinct, text } from './values.ts';

/**
 * What centres and lines to call have in common. Codes have a label in every language:
 * `service.<code>`, `about.<code>`, `caution.<code>`.
 */

/** What a centre does. Those that practices have too are the same words. */
export const centreServices = [
  'information',
  'counselling',
  'complaints',
  'legal-aid',
  'training',
  'documents-status',
  'health-care',
  'shelter-housing',
  'rescue',
  'family-links',
  'remittance-advice',
] as const;

/** What a line is for. */
export const lineSubjects = [
  'work',
  'before-leaving',
  'jobs',
  'housing',
  'papers',
  'violence',
  'trafficking',
  'children',
  'health',
  'emergency',
  'citizens-abroad',
  'return',
] as const;

/** What a reader must know before she goes there or calls. */
export const cautions = [
  /** What she says may be passed on to police or immigration. */
  'reports-to-authorities',
  /** Serves the people of one country only: `serves.nationals` says which. */
  'own-nationals',
  /** No more than the town is given, for the safety of those who work or live there. */
  'town-only',
  /** It also runs a place to stay whose address nobody should know. */
  'shelter-not-shown',
  /** A source says that work may have stopped. */
  'may-be-closed',
  /** Address or number is of an old page. */
  'old-contact',
  /** The number is that of the whole organisation. */
  'general-line',
  /** Nothing says that people can walk in. */
  'ask-first',
  /** Advises from afar only. */
  'remote-only',
  /** Gives the orientation that the law asks of workers; not a place for advice. */
  'orientation-only',
  /** A group of offices, not one place. */
  'several-places',
  /** Moves about or stood there for a time. */
  'mobile-team',
] as const;

/** BCP 47 tag of a language that people speak, such as `km` or `shn`. */
export const language = z.string().regex(/^[a-z]{2,3}$/, 'is not a language tag, such as km');

/** A number to call, as its country dials it. */
export const phone = z
  .strictObject({
    /** International (`+66226…`), or what can be dialled inside the country only (`1300`). */
    dial: z.string().regex(/^\+?\d{3,15}$/, 'is not a number to dial: write +6622656888 or 1300'),
    /** As its source groups it, if it is not an international number; the same digits. */
    shown: z
      .string()
      .regex(/^[\d -]+$/, 'has more than digits, spaces and hyphens in it')
      .optional(),
    /** For callers in other countries, where that is another number; `false` where there is none. */
    abroad: z
      .union([z.string().regex(/^\+\d{4,15}$/), z.literal(false)], 'is neither +… nor false')
      .optional(),
    by: z.enum(['call', 'sms', 'whatsapp']).default('call'),
    /** For whom it is, where a source gives several numbers. */
    for: z.enum(targetGroups).optional(),
    /** Printed so by its source, although its country has no such numbers. */
    unusual: z.boolean().default(false),
  })
  .refine(({ dial, shown }) => !shown || shown.replace(/\D/g, '') === dial.replace(/\D/g, ''), {
    path: ['shown'],
    error: 'has other digits than `dial`',
  });

const [monday, nextMonday] = [new Date(2024, 0, 15), new Date(2024, 0, 22)];

/** What keeps hours from being a timetable: what cannot be read, changes from week to week, or is neither open nor closed. */
function openingFault(weekly: string): string | undefined {
  try {
    const read = new OpeningHours(weekly, null, 0);
    if (!read.isWeekStable()) return 'differs from week to week';
    const isUnclear = read.getOpenIntervals(monday, nextMonday).some(([, , unknown]) => unknown);
    return isUnclear ? 'leaves open when it is open' : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'cannot be read';
  }
}

/** Asks for a clock of the zone: the list that `Intl` gives holds only one of the names of each. */
function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

/** When it is open, in the source's words; as a timetable only where a source gives all of it. */
export const hours = z
  .strictObject({
    words: text(200),
    /** Whose hours: those of the door, or of the telephone. */
    of: z.enum(['office', 'phone']),
    /** Syntax of OpenStreetMap's `opening_hours`, e.g. `Su-Th 09:00-18:00`. */
    weekly: z
      .string()
      .refine((value) => openingFault(value) === undefined, {
        error: ({ input }) => `is not opening_hours: ${openingFault(String(input)) ?? ''}`,
      })
      .optional(),
    timeZone: z.string().refine(isTimeZone, 'is no time zone').optional(),
  })
  .refine(({ weekly, timeZone }) => (weekly === undefined) === (timeZone === undefined), {
    path: ['timeZone'],
    error: '`weekly` and `timeZone` go together',
  });

/** For whom it is there, as far as a source says. */
export const serves = z.strictObject({
  nationals: distinct(country).default([]),
  groups: distinct(z.enum(targetGroups)).default([]),
});

export type Phone = z.infer<typeof phone>;
export type Hours = z.infer<typeof hours>;
export type Serves = z.infer<typeof serves>;
export type Caution = (typeof cautions)[number];
