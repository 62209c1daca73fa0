import { organisationKinds } from '#schema/facets.ts';
import { centreServices } from '#schema/help.ts';
import type { TownFacts } from '#schema/town.ts';
import { aboutKilometres } from '#text/distance.ts';
import { hasContact, nearestTo, type Centre } from './centres.ts';
import { pageSize } from './paging.ts';

/** By what centres are found, besides their country. */
export const findFacets = ['corridor', 'service', 'language', 'operator', 'town'] as const;

export type FindFacet = (typeof findFacets)[number];

/** A town from which a reader looks for the nearest centre. */
export interface Town {
  readonly slug: string;
  readonly facts: TownFacts;
}

interface Corridor {
  readonly slug: string;
  readonly facts: {
    readonly centres: {
      readonly origin: readonly string[];
      readonly destination: readonly string[];
    };
  };
}

/** One value of a facet, with its centres. */
export interface FindValue<C> {
  readonly facet: FindFacet;
  /** As it stands in addresses: a corridor, a service, a language tag, a kind of organisation, a town. */
  readonly value: string;
  readonly centres: readonly C[];
  /** Of a town: about how far each of its centres is, in kilometres. */
  readonly km?: readonly number[];
}

/** What finding is made from; the centres in the order of the lists. */
export interface FindContext<C> {
  readonly centres: readonly C[];
  readonly corridors: readonly Corridor[];
  readonly towns: readonly Town[];
}

/** The values that a centre has in each facet that filters combine; a town is no filter but an order. */
export function findValues(
  { slug, facts }: Centre,
  corridors: readonly Corridor[],
): Readonly<Record<Exclude<FindFacet, 'town'>, readonly string[]>> {
  return {
    corridor: corridors
      .filter(({ facts: { centres } }) =>
        [...centres.origin, ...centres.destination].includes(slug),
      )
      .map((corridor) => corridor.slug),
    service: facts.services,
    language: facts.languages,
    operator: [facts.operatorKind],
  };
}

/** The values of a facet in their own order; languages have none but that of their tags. */
function valuesInOrder<C extends Centre>(
  facet: Exclude<FindFacet, 'town'>,
  { centres, corridors }: FindContext<C>,
): readonly string[] {
  if (facet === 'corridor') return corridors.map(({ slug }) => slug);
  if (facet === 'service') return centreServices;
  if (facet === 'operator') return organisationKinds;
  return [...new Set(centres.flatMap(({ facts }) => facts.languages))].sort();
}

/** The nearest centres to a town: as many as one page holds, and the nearest that can be called. */
function townValue<C extends Centre>(town: Town, centres: readonly C[]): FindValue<C> {
  const near = nearestTo(town.facts.point, centres);
  const reachable = near.find(({ centre }) => hasContact(centre));
  const shown = near.slice(0, pageSize);
  const list = reachable && !shown.includes(reachable) ? [...shown.slice(0, -1), reachable] : shown;
  return {
    facet: 'town',
    value: town.slug,
    centres: list.map(({ centre }) => centre),
    km: list.map(({ km }) => aboutKilometres(km)),
  };
}

/** Every value of every facet that has a centre. */
export function allFindValues<C extends Centre>(context: FindContext<C>): FindValue<C>[] {
  const { centres, corridors, towns } = context;
  const valued = centres.map((centre) => ({ centre, values: findValues(centre, corridors) }));
  const filters = (['corridor', 'service', 'language', 'operator'] as const).flatMap((facet) =>
    valuesInOrder(facet, context).map((value) => ({
      facet,
      value,
      centres: valued
        .filter(({ values }) => values[facet].includes(value))
        .map(({ centre }) => centre),
    })),
  );
  const near = towns.map((town) => townValue(town, centres));
  return [...filters, ...near].filter((value) => value.centres.length > 0);
}
