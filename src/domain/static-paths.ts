import type { PageFacts } from '#schema/page.ts';
import { site } from '#site.ts';
import { facetIndex } from './browsing.ts';
import { entryPaths, listed } from './entries.ts';
import { centrePageNumbers, findIndex, listedCentres } from './finding.ts';
import { pagesOf, principlePages } from './paging.ts';
import {
  centres,
  corridors,
  enablers,
  hotlines,
  pages,
  practices,
  principles,
  sections,
  type Sections,
} from './portal.ts';

/** `getStaticPaths` of the entry pages. */
export const practicePaths = async () => entryPaths(await practices(), site.locales);
export const enablerPaths = async () => entryPaths(await enablers(), site.locales);
export const pagePaths = (part: PageFacts['part']) => async () =>
  entryPaths(
    (await pages()).filter(({ facts }) => facts.part === part),
    site.locales,
  );

/** `getStaticPaths` of the list of a section: none if there is nothing to list. */
const listPaths = (hasEntries: (all: Sections) => boolean) => async () =>
  hasEntries(await sections()) ? localePaths() : [];
export const practiceListPaths = listPaths((all) => all.practices);
export const enablerListPaths = listPaths((all) => all.enablers);
export const principleListPaths = listPaths((all) => all.principles);
export const reportListPaths = listPaths((all) => all.report.length > 0);
export const aboutListPaths = listPaths((all) => all.about.length > 0);

/** `getStaticPaths` of a page that each language has once. */
export const localePaths = () => site.locales.map((locale) => ({ params: { locale } }));

/** `getStaticPaths` of the further pages of the list of practices. */
export async function practicePagePaths() {
  const numbers = pagesOf(listed(await practices())).map(({ number }) => number);
  return site.locales.flatMap((locale) =>
    numbers.slice(1).map((number) => ({ params: { locale, page: String(number) } })),
  );
}

/** The last part of an address: absent on the first page of a list. */
const pageParam = (number: number) => (number === 1 ? undefined : `page/${number}`);

/** `getStaticPaths` of the principles, each with the pages that its practices need; a withdrawn one has its first. */
export async function principlePaths() {
  const known = listed(await practices());
  const parts = (await principles()).flatMap(({ slug, facts }) =>
    principlePages(facts.status === 'published' ? known : [], facts.number).map(({ number }) => ({
      slug,
      page: pageParam(number),
    })),
  );
  return site.locales.flatMap((locale) => parts.map((part) => ({ params: { locale, ...part } })));
}

/** `getStaticPaths` of the facet pages: `page` is absent on the first of a value. */
export async function facetPaths() {
  const values = await facetIndex();
  return site.locales.flatMap((locale) =>
    values.flatMap(({ facet, value, entries }) =>
      pagesOf(entries).map(({ number }) => ({
        params: { locale, facet, value, page: pageParam(number) },
      })),
    ),
  );
}

/** `getStaticPaths` of the lists of centres, of lines and of corridors. */
export const centreListPaths = listPaths((all) => all.centres);
export const hotlineListPaths = listPaths((all) => all.hotlines);
export const corridorListPaths = listPaths((all) => all.corridors);
export const corridorPaths = async () => entryPaths(await corridors(), site.locales);

/** `getStaticPaths` of the centres of each country. */
export async function centreCountryPaths() {
  const codes = new Set((await listedCentres()).map(({ facts }) => facts.country.toLowerCase()));
  return site.locales.flatMap((locale) =>
    [...codes].sort().map((country) => ({ params: { locale, country } })),
  );
}

/** `getStaticPaths` of the centres. */
export async function centrePaths() {
  const all = await centres();
  return site.locales.flatMap((locale) =>
    all.map(({ slug, facts }) => ({
      params: { locale, country: facts.country.toLowerCase(), slug },
    })),
  );
}

/** `getStaticPaths` of the further pages of the list of centres. */
export async function centrePagePaths() {
  const numbers = await centrePageNumbers();
  return site.locales.flatMap((locale) =>
    numbers.slice(1).map((number) => ({ params: { locale, page: String(number) } })),
  );
}

/** `getStaticPaths` of the ways to find a centre: `page` is absent on the first of a value. */
export async function findPaths() {
  const values = await findIndex();
  return site.locales.flatMap((locale) =>
    values.flatMap(({ facet, value, centres: found }) =>
      pagesOf(found).map(({ number }) => ({
        params: { locale, facet, value, page: pageParam(number) },
      })),
    ),
  );
}

/** `getStaticPaths` of the lines to call of each country. */
export async function hotlinePaths() {
  const all = listed(await hotlines());
  return site.locales.flatMap((locale) =>
    all.map(({ slug }) => ({ params: { locale, country: slug } })),
  );
}
