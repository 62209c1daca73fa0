/**
 * The closed vocabularies of practices. The codes follow the original site's classifications
 * (steps, dimensions, service types, regions) and our own lists (services, target groups,
 * kinds of organisation). Each code has a label in every language: message `<vocabulary>.<code>`.
 */

/** Steps of the journey, in its order; `across` is the whole way. */
export const steps = [
  'origin',
  'transit-borders',
  'camps',
  'arrival',
  'long-term-stay',
  'return',
  'across',
] as const;

export const dimensions = [
  'human',
  'physical',
  'social',
  'financial',
  'regulatory-and-governance',
  'natural',
] as const;

export const serviceTypes = ['awareness-raising', 'assistance', 'protection', 'advocacy'] as const;

export const regions = [
  'africa-sub-saharan',
  'americas',
  'asia-pacific',
  'europe-central-asia',
  'middle-east-north-africa',
  'global',
] as const;

/** Transport and interpretation belong to the service that they serve. Extend only when three entries need it. */
export const services = [
  'information',
  'orientation',
  'counselling',
  'complaints',
  'legal-aid',
  'documents-status',
  'hotline',
  'family-links',
  'health-care',
  'mental-health',
  'shelter-housing',
  'food-water',
  'basic-items',
  'cash',
  'livelihood',
  'education-language',
  'social-inclusion',
  'protection',
  'return-reintegration',
  'regular-pathways',
  'capacity-advocacy',
] as const;

export const targetGroups = [
  'migrants',
  'would-be-migrants',
  'migrant-workers',
  'domestic-workers',
  'refugees',
  'asylum-seekers',
  'irregular-migrants',
  'people-in-transit',
  'displaced-people',
  'returnees',
  'women',
  'children-youth',
  'survivors',
  'families',
  'host-communities',
] as const;

/** `national-society` covers every other part of the Red Cross and Red Crescent as well. */
export const organisationKinds = [
  'national-society',
  'international-organisation',
  'government',
  'civil-society',
  'trade-union',
] as const;

/** What an organisation did; a `publisher` only states facts about the practice. */
export const roles = ['lead', 'host', 'partner', 'funder', 'publisher'] as const;

/** The two parts of "alignment with policy". A principle whose source names no phase has `null`. */
export const phases = ['design', 'implementation'] as const;

/** How exact a figure is. */
export const qualifiers = [
  'exactly',
  'about',
  'at-least',
  'more-than',
  'less-than',
  'up-to',
] as const;

/** What a figure comes round again in: 80 people per day. */
export const rates = ['day', 'week', 'month', 'year'] as const;

/** Who gave a practice its labels: the source all of them, the source some of them, or we. */
export const classifiers = ['source', 'partly', 'editor'] as const;

/** Who measured a figure: those who run the practice, others, or we do not know. */
export const evidences = ['implementer', 'independent', 'unknown'] as const;

export type Step = (typeof steps)[number];
export type Phase = (typeof phases)[number];
export type Role = (typeof roles)[number];
export type Classifier = (typeof classifiers)[number];
