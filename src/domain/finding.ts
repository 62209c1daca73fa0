import type { Locale } from '#i18n/locales.ts';
import { aboutKilometres } from '#text/distance.ts';
import { buildDate } from './build-date.ts';
import { inHelpfulOrder, isStale, nearestContact, otherEnds, type Centre } from './centres.ts';
import { listed } from './entries.ts';
import { allFindValues, findValues, type FindFacet } from './find.ts';
import { once } from './once.ts';
import { pagesOf, partOf } from './paging.ts';
import {
  centres,
  corridors,
  corridorsIn,
  formerSites,
  hotlines,
  practicesIn,
  sections,
  towns,
} from './portal.ts';

/** The centres that stand in lists, in their order. */
export const listedCentres = once(async () => listed(await centres()));

/** True of a centre that nobody has confirmed for long, on the day of the build. */
const isStaleNow = (centre: Centre) => isStale(centre, buildDate());

/** Every value by which centres are found, with its centres. */
export const findIndex = once(async () =>
  allFindValues({
    centres: await listedCentres(),
    corridors: listed(await corridors()),
    towns: await towns(),
  }),
);

/** The centres with one value of a facet; throws where nothing has it. */
export async function findValue(facet: FindFacet, value: string) {
  const found = (await findIndex()).find((each) => each.facet === facet && each.value === value);
  if (!found) throw new Error(`No centre has ${facet} "${value}".`);
  return found;
}

/** The countries that have centres or lines to call, by their codes. */
export const helpCountries = once(async () => {
  const places = (await listedCentres()).map(({ facts }) => facts.country);
  const lines = listed(await hotlines()).map(({ facts }) => facts.country);
  return [...new Set([...places, ...lines])].sort();
});

/** The lines to call in a country; undefined where none is known. */
async function linesIn(country: string) {
  return listed(await hotlines()).find(({ facts }) => facts.country === country);
}

/** The centres, each with the values that filters combine and whether it may be out of date. */
export async function valuedCentres() {
  const all = listed(await corridors());
  return (await listedCentres()).map((entry) => ({
    entry,
    values: findValues(entry, all),
    isStale: isStaleNow(entry),
  }));
}

/** What lists of found centres are made from. */
export async function findContext(locale: Locale) {
  return {
    names: { corridors: await corridorsIn(locale), towns: await towns() },
    sections: await sections(),
    isStale: isStaleNow,
  };
}

/** What a page of the list of all centres is made from. */
export async function centreIndexContext(locale: Locale, page: number) {
  const all = await listedCentres();
  return {
    ...(await findContext(locale)),
    all,
    part: partOf(all, page),
    values: await findIndex(),
  };
}

/** The centres and the lines of a country. */
export async function helpIn(country: string) {
  const found = (await listedCentres()).filter(({ facts }) => facts.country === country);
  return { centres: found, lines: await linesIn(country) };
}

/** What the page of a country is made from. */
export async function countryContext(locale: Locale, country: string) {
  const isConcerned = ({ facts }: { facts: { origin: string[]; destination: string[] } }) =>
    [...facts.origin, ...facts.destination].includes(country);
  return {
    ...(await helpIn(country)),
    corridors: (await corridorsIn(locale)).filter(isConcerned),
    sections: await sections(),
    isStale: isStaleNow,
  };
}

async function bySlugs(slugs: readonly string[]): Promise<Centre[]> {
  const found = (await listedCentres()).filter(({ slug }) => slugs.includes(slug));
  return inHelpfulOrder(found, buildDate());
}

/** One centre, withdrawn or not; throws where there is none. */
export async function centreOf(slug: string): Promise<Centre> {
  const found = (await centres()).find((centre) => centre.slug === slug);
  if (!found) throw new Error(`No centre "${slug}".`);
  return found;
}

/** What the page of a centre is made from, besides itself. */
export async function centreContext(locale: Locale, centre: Centre) {
  const ends = otherEnds(centre.slug, await corridorsIn(locale));
  const near = nearestContact(centre, await listedCentres());
  return {
    linked: await bySlugs(centre.facts.linked),
    ends: await Promise.all(
      ends.map(async ({ corridor, slugs }) => ({ corridor, centres: await bySlugs(slugs) })),
    ),
    lines: await linesIn(centre.facts.country),
    nearest: near && { ...near, km: aboutKilometres(near.km) },
    sections: await sections(),
    isStale: isStaleNow(centre),
  };
}

/** Numbers of the pages of the list of all centres. */
export async function centrePageNumbers(): Promise<number[]> {
  return pagesOf(await listedCentres()).map(({ number }) => number);
}

/** True of a practice that works at both ends of a corridor. */
function isOnRoute({ origin, destination }: Ends, countries: readonly string[]): boolean {
  const has = (codes: readonly string[]) => codes.some((code) => countries.includes(code));
  return has(origin) && has(destination);
}

interface Ends {
  readonly origin: readonly string[];
  readonly destination: readonly string[];
}

/** What the page of a corridor is made from, besides itself. */
export async function corridorContext(
  locale: Locale,
  facts: Ends & { readonly centres: Ends; readonly history: readonly string[] },
) {
  const linesAt = async (codes: readonly string[]) =>
    (await Promise.all(codes.map(linesIn))).filter((lines) => lines !== undefined);
  return {
    originCentres: await bySlugs(facts.centres.origin),
    destinationCentres: await bySlugs(facts.centres.destination),
    originLines: await linesAt(facts.origin),
    destinationLines: await linesAt(facts.destination),
    practices: (await practicesIn(locale)).filter(({ countries }) => isOnRoute(facts, countries)),
    history: (await formerSites()).filter(({ slug }) => facts.history.includes(slug)),
    sections: await sections(),
    isStale: isStaleNow,
  };
}

/** The lines to call in a country, by its code in small letters, and whether it has centres too. */
export async function linesOf(slug: string) {
  const lines = listed(await hotlines()).find((entry) => entry.slug === slug);
  if (!lines) throw new Error(`No lines to call in "${slug}".`);
  const { country } = lines.facts;
  const hasCentres = (await listedCentres()).some(({ facts }) => facts.country === country);
  return { lines, hasCentres };
}
