import { z } from 'zod';
import { entryFacts } from './entry.ts';
import { organisationKinds } from './facets.ts';
import { cautions, centreServices, hours, language, phone, serves } from './help.ts';
import { address, country, distinct, partialDate, slug, text } from './values.ts';

/** A place on the earth in degrees, and what it is the middle of: never a building. */
export const point = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  precision: z.enum(['town', 'province']),
});

/** Facts of a centre where people get information, advice and help. It has no texts of its own. */
export const centreFacts = entryFacts({
  /** In English. */
  name: text(200),
  /** As it is written where it stands. */
  nameLocal: z.strictObject({ lang: language, text: text(200) }).optional(),
  operator: text(200),
  operatorKind: z.enum(organisationKinds),
  country,
  /** The end of the route on which it stands. */
  role: z.enum(['origin', 'transit', 'destination']),
  /** Town or district, as the sources write it. */
  place: text(160),
  /** The town of `content/towns` that it stands in or near; absent where no place is known. */
  town: slug.optional(),
  point: point.optional(),
  /** As much as may be shown. */
  address: text(200).optional(),
  phones: z.array(phone).default([]),
  /** Why a number that a source prints is not given. */
  phoneWithheld: text(300).optional(),
  /** Why the number may be wrong. */
  phoneCaution: text(300).optional(),
  hours: hours.optional(),
  languages: distinct(language).default([]),
  services: distinct(z.enum(centreServices)).min(1, 'name at least one service'),
  serves: serves.optional(),
  /** Programmes that set it up or support it, by their own names. */
  programmes: distinct(text(120)).default([]),
  /** `target-site`: a project worked there, but nobody wrote of a place to go to. Only history shows it. */
  evidence: z.enum(['named-centre', 'target-site']),
  /** What a source of 2024 or later supports. */
  standing: z.enum(['open', 'unknown']),
  /** When a source last spoke of it as being there; absent if no source has a date. */
  lastConfirmed: partialDate.optional(),
  cautions: distinct(z.enum(cautions)).default([]),
  /** Centres that it is tied to by operator or programme. */
  linked: distinct(slug).default([]),
  website: address.optional(),
  /** For editors, in English; no page shows it. */
  notes: text(1000).optional(),
});

export type CentreFacts = z.infer<typeof centreFacts>;
export type Point = z.infer<typeof point>;
