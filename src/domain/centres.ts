import type { CentreFacts } from '#schema/centre.ts';
import type { CorridorFacts } from '#schema/corridor.ts';
import type { TownFacts } from '#schema/town.ts';
import { distance } from '#text/distance.ts';
import type { Weekly } from '#text/weekly.ts';
import { ageInMonths } from './age.ts';

/** A centre, or a place where a project once worked. */
export interface Centre {
  readonly slug: string;
  readonly facts: CentreFacts;
  /** The town that it stands in or near, where one is known. */
  readonly town?: TownFacts | undefined;
  /** Its hours as a timetable, where a source gives the whole week. */
  readonly weekly?: Weekly | undefined;
}

/** A corridor, as far as centres are concerned with it. */
interface CorridorEnds {
  readonly slug: string;
  readonly facts: Pick<CorridorFacts, 'centres'>;
}

/** Months without confirmation after which a centre may be out of date. */
const staleAge = 18;

/** True of a place to go to; the others are history. */
export function isPlaceToGo({ facts }: Centre): boolean {
  return facts.evidence === 'named-centre';
}

/** True of a centre that no source has confirmed for a year and a half, or ever with a date. */
export function isStale({ facts }: Centre, now: string): boolean {
  return facts.lastConfirmed === undefined || ageInMonths(facts.lastConfirmed, now) >= staleAge;
}

/** True of a centre that can be reached from afar. */
export function hasContact({ facts }: Centre): boolean {
  return facts.phones.length > 0;
}

/** How far down the list a centre stands: those with a phone first, then a website; within these the stale ones last. */
function rank(centre: Centre, now: string): number {
  const contact = hasContact(centre) ? 0 : centre.facts.website === undefined ? 2 : 1;
  return contact * 2 + Number(isStale(centre, now));
}

/** Those that can be reached first, then the newest confirmed; never in the order of the file system. */
export function inHelpfulOrder<C extends Centre>(centres: readonly C[], now: string): C[] {
  return centres.toSorted(
    (a, b) =>
      rank(a, now) - rank(b, now) ||
      (b.facts.lastConfirmed ?? '').localeCompare(a.facts.lastConfirmed ?? '', 'en') ||
      a.slug.localeCompare(b.slug, 'en'),
  );
}

/** A centre and how far it is from somewhere, in kilometres in a straight line. */
export interface Near<C> {
  readonly centre: C;
  readonly km: number;
}

/** The centres whose place is known, nearest first. */
export function nearestTo<C extends Centre>(
  point: { readonly latitude: number; readonly longitude: number },
  centres: readonly C[],
): Near<C>[] {
  return centres
    .flatMap((centre) =>
      centre.facts.point ? [{ centre, km: distance(point, centre.facts.point) }] : [],
    )
    .toSorted((a, b) => a.km - b.km);
}

/** The nearest centre with a phone, for one that has none; those of its own country come first. */
export function nearestContact<C extends Centre>(
  centre: C,
  centres: readonly C[],
): Near<C> | undefined {
  if (hasContact(centre) || !centre.facts.point) return undefined;
  const reachable = nearestTo(centre.facts.point, centres.filter(hasContact));
  return reachable.find((each) => each.centre.facts.country === centre.facts.country);
}

/** The corridors that a centre stands on, each with the slugs of the centres at its other end. */
export function otherEnds<C extends CorridorEnds>(
  slug: string,
  corridors: readonly C[],
): { corridor: C; slugs: readonly string[] }[] {
  return corridors.flatMap((corridor) => {
    const { origin, destination } = corridor.facts.centres;
    if (origin.includes(slug)) return [{ corridor, slugs: destination }];
    return destination.includes(slug) ? [{ corridor, slugs: origin }] : [];
  });
}
