import { countryName, formatNumber, intlTag } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Centre } from '#domain/centres.ts';
import type { FindFacet, FindValue, Town } from '#domain/find.ts';
import type { Corridor } from '#domain/portal.ts';
import { borrowed } from './notice.ts';
import { spoken } from './spoken.ts';
import { townName } from './town.ts';
import type { Worded } from './worded.ts';
import type { FacetLink } from './facet.ts';

/** Where the names of corridors and towns are found. */
export interface FindNames {
  readonly corridors: readonly Corridor[];
  readonly towns: readonly Town[];
}

/** Ways to choose a centre: a country, or the values of a facet. */
export interface FindMenu {
  readonly facet: FindFacet | 'country';
  readonly label: string;
  readonly links: readonly FacetLink[];
}

type MessageCode<V extends string> = Parameters<ReturnType<typeof useTranslations>>[0] &
  `${V}.${string}`;

/** A facet's value in words. */
export function findWords(
  locale: Locale,
  facet: FindFacet,
  value: string,
  { corridors, towns }: FindNames,
): Worded {
  const t = useTranslations(locale);
  if (facet === 'language') return spoken(locale, value);
  if (facet === 'corridor') {
    const head = corridors.find(({ slug }) => slug === value)?.text.head.data;
    return { words: head?.title ?? value, borrowed: borrowed(locale, head?.locale ?? locale) };
  }
  if (facet === 'town') {
    const town = towns.find(({ slug }) => slug === value);
    return town ? townName(locale, town.facts) : { words: value, borrowed: {} };
  }
  // The closed vocabularies and their messages are held together by a test of the schema.
  const key =
    facet === 'service'
      ? (`service.${value}` as MessageCode<'service'>)
      : (`organisation-kind.${value}` as MessageCode<'organisation-kind'>);
  return { words: t(key), borrowed: {} };
}

const byName =
  (locale: Locale) =>
  (a: FacetLink, b: FacetLink): number =>
    new Intl.Collator(intlTag(locale)).compare(a.label, b.label);

/** The countries that have centres, by their names. */
export function countryLinks(locale: Locale, centres: readonly Centre[]): FacetLink[] {
  const groups = Map.groupBy(centres, ({ facts }) => facts.country);
  return [...groups]
    .map(([code, group]) => ({
      label: countryName(locale, code),
      href: pagePath(locale, 'centres', code.toLowerCase()),
      count: formatNumber(locale, group.length),
      borrowed: {},
    }))
    .sort(byName(locale));
}

/** Facets whose values have no order but that of their names. */
const named: readonly FindFacet[] = ['language', 'town', 'corridor'];

function findLinks(
  locale: Locale,
  values: readonly FindValue<Centre>[],
  names: FindNames,
): readonly FacetLink[] {
  const links = values.map(({ facet, value, centres }) => {
    const { words, borrowed: language } = findWords(locale, facet, value, names);
    const href = pagePath(locale, 'centres', 'find', facet, value);
    // A town has no number of its own: its list is one of distances.
    const count = facet === 'town' ? '' : formatNumber(locale, centres.length);
    return { label: words, borrowed: language, href, count };
  });
  const [first] = values;
  return first && named.includes(first.facet) ? links.toSorted(byName(locale)) : links;
}

/** Everything by which a centre can be found, besides its country. */
export function findMenus(
  locale: Locale,
  values: readonly FindValue<Centre>[],
  names: FindNames,
): FindMenu[] {
  const t = useTranslations(locale);
  return [...Map.groupBy(values, ({ facet }) => facet)].map(([facet, group]) => ({
    facet,
    label: t(`find.${facet}`),
    links: findLinks(locale, group, names),
  }));
}
