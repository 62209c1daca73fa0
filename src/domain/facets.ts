import {
  dimensions,
  organisationKinds,
  regions,
  services,
  serviceTypes,
  steps,
  targetGroups,
} from '#schema/facets.ts';
import type { PracticeFacts } from '#schema/practice.ts';
import { byPhase } from './alignment.ts';

/** By what practices are browsed, in the order in which a reader is offered it. */
export const facets = [
  'principle',
  'step',
  'region',
  'country',
  'service',
  'service-type',
  'target-group',
  'dimension',
  'organisation',
] as const;

export type Facet = (typeof facets)[number];

/** What facets need to know of a principle: its slug stands in addresses, its number in facts. */
export interface NumberedPrinciple {
  readonly slug: string;
  readonly facts: { readonly number: number };
}

interface HasFacts {
  readonly facts: PracticeFacts;
}

/** One value of a facet, with the entries that have it. */
export interface FacetValue<E> {
  readonly facet: Facet;
  /** As it stands in addresses: a code of a closed vocabulary, a country in small letters, a principle's slug. */
  readonly value: string;
  readonly entries: readonly E[];
}

export type HasPlaces = Pick<PracticeFacts, 'places'>;

/** All countries that a practice names, each once, in the order of the route. */
export function countriesOf({ places }: HasPlaces): string[] {
  const { at = [], origin = [], transit = [], destination = [] } = places;
  return [...new Set([...at, ...origin, ...transit, ...destination])];
}

function leadKinds({ organisations }: PracticeFacts): string[] {
  const leads = organisations.filter(({ role }) => role === 'lead');
  return leads.flatMap(({ kind }) => kind ?? []);
}

/** The values that a practice has in each facet; of an organisation, the kind of those who run it. */
export function facetValues(
  facts: PracticeFacts,
  principles: readonly NumberedPrinciple[],
): Readonly<Record<Facet, readonly string[]>> {
  const numbers = facts.principles.map(({ number }) => number);
  return {
    principle: principles.filter((each) => numbers.includes(each.facts.number)).map(slugOf),
    step: facts.steps,
    region: [facts.region],
    country: countriesOf(facts).map((code) => code.toLowerCase()),
    service: facts.services,
    'service-type': facts.serviceTypes,
    'target-group': facts.targetGroups,
    dimension: facts.dimensions,
    organisation: leadKinds(facts),
  };
}

const slugOf = ({ slug }: NumberedPrinciple) => slug;

/** The values of a facet in their own order; countries have none but that of their codes. */
function valuesInOrder(
  facet: Facet,
  used: ReadonlySet<string>,
  principles: readonly NumberedPrinciple[],
): readonly string[] {
  const ordered: Readonly<Record<Facet, readonly string[]>> = {
    principle: principles.map(slugOf),
    step: steps,
    region: regions,
    country: [...used].sort(),
    service: services,
    'service-type': serviceTypes,
    'target-group': targetGroups,
    dimension: dimensions,
    organisation: organisationKinds,
  };
  return ordered[facet];
}

/** Facets in which a value without entries has a page too, which says so: what nobody does yet is worth knowing. */
const showsEmpty: readonly Facet[] = ['principle', 'step'];

function inOrder<E extends HasFacts>(
  facet: Facet,
  principle: NumberedPrinciple | undefined,
  entries: readonly E[],
): readonly E[] {
  if (facet !== 'principle' || !principle) return entries;
  return byPhase(entries, principle.facts.number).flatMap((group) => group.entries);
}

/** Every value of every facet that has a page, with its entries in the order given; those of a principle by phase. */
export function allFacetValues<E extends HasFacts>(
  entries: readonly E[],
  principles: readonly NumberedPrinciple[],
): FacetValue<E>[] {
  const valued = entries.map((entry) => ({ entry, values: facetValues(entry.facts, principles) }));
  return facets.flatMap((facet) => {
    const used = new Set(valued.flatMap(({ values }) => values[facet]));
    return valuesInOrder(facet, used, principles)
      .filter((value) => used.has(value) || showsEmpty.includes(facet))
      .map((value) => ({
        facet,
        value,
        entries: inOrder(
          facet,
          principles.find(({ slug }) => slug === value),
          valued.filter(({ values }) => values[facet].includes(value)).map(({ entry }) => entry),
        ),
      }));
  });
}
