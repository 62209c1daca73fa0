import type { Locale } from '#i18n/locales.ts';
import { isOld } from './age.ts';
import { alignedWith, byPhase, journey } from './alignment.ts';
import { buildDate } from './build-date.ts';
import { listed } from './entries.ts';
import { allFacetValues, facetValues, type Facet } from './facets.ts';
import { nearest } from './nearest.ts';
import { once, oncePerLocale } from './once.ts';
import { pageAt, pageSize, principlePages } from './paging.ts';
import {
  practices,
  practicesIn,
  principles,
  principlesIn,
  sections,
  type Described,
  type Principle,
} from './portal.ts';

/** The listed practices, each with the values that it has in every facet: the same in all languages. */
const valued = once(async () => {
  const known = listed(await principles());
  return listed(await practices()).map((entry) => ({
    entry,
    values: facetValues(entry.facts, known),
  }));
});

/** Every value by which the practices can be browsed. */
export const facetIndex = once(async () =>
  allFacetValues(listed(await practices()), listed(await principles())),
);

/** The practices nearest to each, by slug. */
const nearestIndex = once(async () => nearest(await valued(), 3));

/** Finds a listed practice in a language. */
const practiceFinder = oncePerLocale(async (locale) => {
  const bySlug = new Map((await practicesIn(locale)).map((entry) => [entry.slug, entry] as const));
  return ({ slug }: { slug: string }) => {
    const found = bySlug.get(slug);
    if (!found) throw new Error(`No listed practice "${slug}".`);
    return found;
  };
});

/** Every value by which the practices can be browsed, with its practices in a language. */
export const facetValuesIn = oncePerLocale(async (locale) => {
  const inLanguage = await practiceFinder(locale);
  return (await facetIndex()).map((value) => ({
    ...value,
    entries: value.entries.map(inLanguage),
  }));
});

/** The practices with one value of a facet. */
export async function practicesBy(locale: Locale, facet: Facet, value: string) {
  const values = await facetValuesIn(locale);
  return values.find((each) => each.facet === facet && each.value === value)?.entries ?? [];
}

/** The practices in a language, each with the values that it has in every facet. */
export async function valuedIn(locale: Locale) {
  const inLanguage = await practiceFinder(locale);
  return (await valued()).map(({ entry, values }) => ({ entry: inLanguage(entry), values }));
}

/** The three practices nearest to one; none to an enabler. */
async function nearestTo(locale: Locale, slug: string) {
  const inLanguage = await practiceFinder(locale);
  const near = (await nearestIndex()).get(slug) ?? [];
  return near.map(({ entry, shared }) => ({ entry: inLanguage(entry), shared }));
}

/** What the page of a practice or of an enabler is made from, besides itself. */
export async function describedContext(locale: Locale, { slug, facts }: Described) {
  return {
    principles: await principlesIn(locale),
    journey,
    sections: await sections(),
    isOld: isOld(facts.asOf, buildDate()),
    near: await nearestTo(locale, slug),
  };
}

/** What one of the pages of a principle is made from, besides the principle. */
export async function principleContext(locale: Locale, { facts }: Principle, number: number) {
  const all = await practicesIn(locale);
  const pages = principlePages(all, facts.number);
  return {
    phases: byPhase(alignedWith(all, facts.number), facts.number),
    mostOfPhase: pageSize,
    pages,
    part: pageAt(pages, number),
    journey,
    all: await principlesIn(locale),
    sections: await sections(),
  };
}
