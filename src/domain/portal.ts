import { getCollection } from 'astro:content';
import type { Locale } from '#i18n/locales.ts';
import { site } from '#site.ts';
import { byNewest, entryPaths, joinEntries, listed, localise } from './entries.ts';

/** Runs once a build, and at every request of the dev server, so that an edit shows at once. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? load() : (loaded ??= load()));
}

/** Every practice that has a page, newest first. */
export const practices = once(async () =>
  byNewest(joinEntries(await getCollection('practices'), await getCollection('practiceProse'))),
);

/** The principles, in the order of their numbers. */
export const principles = once(async () => {
  const entries = joinEntries(
    await getCollection('principles'),
    await getCollection('principleProse'),
  );
  return entries.toSorted((a, b) => a.facts.number - b.facts.number);
});

/** The pages about the portal itself, in their order. */
export const pages = once(async () => {
  const entries = joinEntries(await getCollection('pages'), await getCollection('pageProse'));
  return entries.toSorted((a, b) => a.facts.order - b.facts.order);
});

/** The parts of the portal that have something to show: nothing links to the others. */
export const sections = once(async () => ({
  practices: listed(await practices()).length > 0,
  principles: listed(await principles()).length > 0,
  /** Slugs of the pages about the portal. */
  about: listed(await pages()).map(({ slug }) => slug),
}));

/** The listed practices in a language, newest first. */
export async function practicesIn(locale: Locale) {
  return listed(await practices()).map((entry) => localise(entry, locale, site.locales));
}

/** The ten principles in a language. */
export async function principlesIn(locale: Locale) {
  return listed(await principles()).map((entry) => localise(entry, locale, site.locales));
}

/** The pages about the portal in a language. */
export async function pagesIn(locale: Locale) {
  return listed(await pages()).map((entry) => localise(entry, locale, site.locales));
}

function find<E extends { slug: string }>(entries: readonly E[], slug: string): E {
  const found = entries.find((entry) => entry.slug === slug);
  if (!found) throw new Error(`No entry "${slug}" in its collection.`);
  return found;
}

/** One practice in a language, withdrawn or not. */
export async function practiceIn(locale: Locale, slug: string) {
  return localise(find(await practices(), slug), locale, site.locales);
}

/** One principle in a language. */
export async function principleIn(locale: Locale, slug: string) {
  return localise(find(await principles(), slug), locale, site.locales);
}

/** One page about the portal in a language. */
export async function pageIn(locale: Locale, slug: string) {
  return localise(find(await pages(), slug), locale, site.locales);
}

/** `getStaticPaths` of the entry pages. */
export const practicePaths = async () => entryPaths(await practices(), site.locales);
export const principlePaths = async () => entryPaths(await principles(), site.locales);
export const pagePaths = async () => entryPaths(await pages(), site.locales);

/** `getStaticPaths` of the list of a section: none if there is nothing to list. */
const listPaths = (hasEntries: (all: Sections) => boolean) => async () =>
  hasEntries(await sections()) ? localePaths() : [];
export const practiceListPaths = listPaths((all) => all.practices);
export const principleListPaths = listPaths((all) => all.principles);
export const aboutListPaths = listPaths((all) => all.about.length > 0);

/** `getStaticPaths` of a page that each language has once. */
export const localePaths = () => site.locales.map((locale) => ({ params: { locale } }));

export type Practice = Awaited<ReturnType<typeof practiceIn>>;
export type Principle = Awaited<ReturnType<typeof principleIn>>;
export type AboutPage = Awaited<ReturnType<typeof pageIn>>;
export type Sections = Awaited<ReturnType<typeof sections>>;
