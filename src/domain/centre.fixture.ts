import type { CentreFacts } from '#schema/centre.ts';
import type { TownFacts } from '#schema/town.ts';
import type { Centre } from './centres.ts';

const common = {
  status: 'published',
  topics: [],
  sources: [],
  sourceLocale: 'en',
  added: '2026-01-01',
  changed: '2026-01-01',
} as const;

/** A centre of which little is known, and what a test wants to be different. */
export function centre(slug: string, facts: Partial<CentreFacts> = {}): Centre {
  return {
    slug,
    facts: {
      ...common,
      topics: [],
      sources: [],
      name: `Centre ${slug}`,
      operator: 'Operator',
      operatorKind: 'civil-society',
      country: 'TH',
      role: 'destination',
      place: 'Town',
      phones: [],
      languages: [],
      services: ['information'],
      programmes: [],
      evidence: 'named-centre',
      standing: 'unknown',
      cautions: [],
      linked: [],
      ...facts,
    },
  };
}

/** A number that can be called from everywhere. */
export const phone = { dial: '+6622656888', by: 'call', unusual: false } as const;

/** Points of real towns, as good as a town is a point. */
export const points = {
  maeSot: { latitude: 16.713, longitude: 98.574, precision: 'town' },
  bangkok: { latitude: 13.756, longitude: 100.502, precision: 'town' },
  ranong: { latitude: 9.963, longitude: 98.638, precision: 'town' },
  kualaLumpur: { latitude: 3.139, longitude: 101.687, precision: 'town' },
} as const;

/** A town of the list. */
export function town(
  slug: string,
  facts: Partial<TownFacts> = {},
): { slug: string; facts: TownFacts } {
  return {
    slug,
    facts: {
      ...common,
      topics: [],
      sources: [],
      country: 'TH',
      point: points.maeSot,
      kind: 'town',
      local: 'th',
      names: { en: `Town ${slug}` },
      ...facts,
    },
  };
}
