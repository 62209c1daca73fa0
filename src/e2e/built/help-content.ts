import { readFileSync } from 'node:fs';
import { readLibrary } from '#checks/library.ts';
import { inHelpfulOrder, isPlaceToGo, type Centre } from '#domain/centres.ts';
import type { Town } from '#domain/find.ts';
import type { Locale } from '#i18n/locales.ts';
import type { CorridorFacts } from '#schema/corridor.ts';
import type { HotlineFacts } from '#schema/hotline.ts';

const buildDate = '2026-11-24';
const { library } = readLibrary(process.cwd());

/** Centres and former sites of the content. */
export const sites = library.centres as unknown as readonly Centre[];
/** The centres in the order of the lists. */
export const centres = inHelpfulOrder(sites.filter(isPlaceToGo), buildDate);
export const former = sites.filter((site) => !isPlaceToGo(site));
/** The lines to call, by country. */
export const countries = library.hotlines as unknown as readonly {
  slug: string;
  facts: HotlineFacts;
}[];
export const corridors = library.corridors as unknown as readonly {
  slug: string;
  facts: CorridorFacts;
}[];
export const towns = library.towns as unknown as readonly Town[];

/** A file of the built portal. */
export const read = (path: string) => readFileSync(`.test/site/${path}`, 'utf8');
/** A page of the built portal. */
export const page = (locale: Locale, ...path: readonly string[]) =>
  read(`${[locale, ...path].join('/')}/index.html`);
/** Path of a centre's page, below the language. */
export const pathOf = ({ slug, facts }: Centre) => ['centres', facts.country.toLowerCase(), slug];
