import type { PageFacts } from '#schema/page.ts';
import { site } from '#site.ts';
import { facetIndex } from './browsing.ts';
import { entryPaths, listed } from './entries.ts';
import { pagesOf } from './paging.ts';
import { enablers, pages, practices, principles, sections, type Sections } from './portal.ts';

/** `getStaticPaths` of the entry pages. */
export const practicePaths = async () => entryPaths(await practices(), site.locales);
export const enablerPaths = async () => entryPaths(await enablers(), site.locales);
export const principlePaths = async () => entryPaths(await principles(), site.locales);
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
export const reportListPaths = listPaths((all) => all.report);
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

/** `getStaticPaths` of the facet pages: `page` is absent on the first of a value. */
export async function facetPaths() {
  const values = await facetIndex();
  return site.locales.flatMap((locale) =>
    values.flatMap(({ facet, value, entries }) =>
      pagesOf(entries).map(({ number }) => ({
        params: { locale, facet, value, page: number === 1 ? undefined : `page/${number}` },
      })),
    ),
  );
}
