import { getCollection } from 'astro:content';
import type { Locale } from '#i18n/locales.ts';
import type { CommonFacts } from '#schema/entry.ts';
import type { PageFacts } from '#schema/page.ts';
import { site } from '#site.ts';
import { buildDate } from './build-date.ts';
import { inHelpfulOrder, isPlaceToGo } from './centres.ts';
import {
  byNewest,
  byNewestEvidence,
  builtFacts,
  joinEntries,
  listed,
  localise,
  type PortalEntry,
} from './entries.ts';
import { countriesOf, type HasPlaces } from './facets.ts';
import { once, oncePerLocale } from './once.ts';
import type { StoredText } from './text-state.ts';
import { timetableOf } from './timetable.ts';

/** Every practice that has a page, newest evidence first. */
export const practices = once(async () =>
  byNewestEvidence(
    joinEntries(await getCollection('practices'), await getCollection('practiceProse')),
  ),
);

/** What makes practices possible: the enabling factors of the original collection. */
export const enablers = once(async () =>
  byNewest(joinEntries(await getCollection('enablers'), await getCollection('enablerProse'))),
);

/** The principles, in the order of their numbers. */
export const principles = once(async () => {
  const entries = joinEntries(
    await getCollection('principles'),
    await getCollection('principleProse'),
  );
  return entries.toSorted((a, b) => a.facts.number - b.facts.number);
});

/** The pages of text, about the portal and of the report, in their order. */
export const pages = once(async () => {
  const entries = joinEntries(await getCollection('pages'), await getCollection('pageProse'));
  return entries.toSorted((a, b) => a.facts.order - b.facts.order);
});

/** Centres and former sites, each with its town and its timetable. */
const sites = once(async () => {
  const known = new Map((await towns()).map(({ slug, facts }) => [slug, facts] as const));
  const all = builtFacts(await getCollection('centres'));
  const places = new Set(all.filter(isPlaceToGo).map(({ slug }) => slug));
  return all.map(({ slug, facts }) => ({
    slug,
    // Nothing leads to a former site as if it were there.
    facts: { ...facts, linked: facts.linked.filter((each) => places.has(each)) },
    town: known.get(facts.town ?? ''),
    weekly: timetableOf(facts.hours),
  }));
});

/** Every centre that has a page, in the order of the lists. */
export const centres = once(async () =>
  inHelpfulOrder(await sites(), buildDate()).filter(isPlaceToGo),
);

/** Places where a project once worked, without anything to go to. */
export const formerSites = once(async () =>
  (await sites()).filter((centre) => !isPlaceToGo(centre)),
);

/** The lines to call, by country, with the timetables of those that have one. */
export const hotlines = once(async () =>
  builtFacts(await getCollection('hotlines')).map((entry) => ({
    ...entry,
    weekly: new Map(entry.facts.lines.map(({ id, hours }) => [id, timetableOf(hours)] as const)),
  })),
);

/** The towns from which a reader can look for the nearest centre. */
export const towns = once(async () => listed(builtFacts(await getCollection('towns'))));

/** The routes that people go, by their slugs. */
export const corridors = once(async () =>
  joinEntries(await getCollection('corridors'), await getCollection('corridorProse')).toSorted(
    (a, b) => a.slug.localeCompare(b.slug, 'en'),
  ),
);

function partOfPages<E extends { facts: PageFacts }>(
  all: readonly E[],
  part: PageFacts['part'],
): E[] {
  return listed(all).filter(({ facts }) => facts.part === part);
}

/** The parts of the portal that have something to show: nothing links to the others. */
export const sections = once(async () => ({
  practices: listed(await practices()).length > 0,
  enablers: listed(await enablers()).length > 0,
  principles: listed(await principles()).length > 0,
  centres: listed(await centres()).length > 0,
  hotlines: listed(await hotlines()).length > 0,
  corridors: listed(await corridors()).length > 0,
  /** Slugs of the pages about the portal. */
  about: partOfPages(await pages(), 'about').map(({ slug }) => slug),
  /** Slugs of the chapters of the report. */
  report: partOfPages(await pages(), 'report').map(({ slug }) => slug),
}));

/** An entry with places, in a language. */
function localisePlaced<F extends CommonFacts & HasPlaces, T extends StoredText>(
  entry: PortalEntry<F, T>,
  locale: Locale,
) {
  return { ...localise(entry, locale, site.locales), countries: countriesOf(entry.facts) };
}

/** The listed practices in a language, newest evidence first. */
export const practicesIn = oncePerLocale(async (locale) =>
  listed(await practices()).map((entry) => localisePlaced(entry, locale)),
);

/** The enablers in a language. */
export const enablersIn = oncePerLocale(async (locale) =>
  listed(await enablers()).map((entry) => localisePlaced(entry, locale)),
);

/** The ten principles in a language. */
export const principlesIn = oncePerLocale(async (locale) =>
  listed(await principles()).map((entry) => localise(entry, locale, site.locales)),
);

/** The corridors in a language. */
export const corridorsIn = oncePerLocale(async (locale) =>
  listed(await corridors()).map((entry) => localise(entry, locale, site.locales)),
);

/** The pages of a part in a language: those about the portal, or the chapters of the report. */
export async function pagesIn(locale: Locale, part: PageFacts['part']) {
  return partOfPages(await pages(), part).map((entry) => localise(entry, locale, site.locales));
}

function find<E extends { slug: string }>(entries: readonly E[], slug: string): E {
  const found = entries.find((entry) => entry.slug === slug);
  if (!found) throw new Error(`No entry "${slug}" in its collection.`);
  return found;
}

/** One practice in a language, withdrawn or not. */
export async function practiceIn(locale: Locale, slug: string) {
  return localisePlaced(find(await practices(), slug), locale);
}

/** One enabler in a language. */
export async function enablerIn(locale: Locale, slug: string) {
  return localisePlaced(find(await enablers(), slug), locale);
}

/** One principle in a language. */
export async function principleIn(locale: Locale, slug: string) {
  return localise(find(await principles(), slug), locale, site.locales);
}

/** One corridor in a language. */
export async function corridorIn(locale: Locale, slug: string) {
  return localise(find(await corridors(), slug), locale, site.locales);
}

/** One page of text in a language. */
export async function pageIn(locale: Locale, slug: string) {
  return localise(find(await pages(), slug), locale, site.locales);
}

export type Practice = Awaited<ReturnType<typeof practiceIn>>;
export type Enabler = Awaited<ReturnType<typeof enablerIn>>;
/** What a page tells in the order of the original's pages. */
export type Described = Practice | Enabler;
export type Principle = Awaited<ReturnType<typeof principleIn>>;
/** A page about the portal, or a chapter of the report. */
export type AboutPage = Awaited<ReturnType<typeof pageIn>>;
export type Corridor = Awaited<ReturnType<typeof corridorIn>>;
export type CountryLines = Awaited<ReturnType<typeof hotlines>>[number];
export type Sections = Awaited<ReturnType<typeof sections>>;
