import { countryName, formatNumber, intlTag } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { MessageKey } from '#i18n/messages.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Facet, FacetValue } from '#domain/facets.ts';
import type { Practice, Principle } from '#domain/portal.ts';
import type { Link } from './frame.ts';
import { borrowed } from './notice.ts';
import type { Worded } from './worded.ts';

/** A value that practices can be browsed by, and how many there are. */
export interface FacetLink extends Link, Pick<Worded, 'borrowed'> {
  readonly count: string;
}

/** All values of a facet. */
export interface FacetMenu {
  readonly facet: Facet;
  readonly label: string;
  readonly links: readonly FacetLink[];
}

/** Facets whose values are codes with a message each: `<vocabulary>.<code>`. */
const vocabularies: Readonly<Partial<Record<Facet, string>>> = {
  step: 'step',
  region: 'region',
  service: 'service',
  'service-type': 'service-type',
  'target-group': 'target-group',
  dimension: 'dimension',
  organisation: 'organisation-kind',
};

/** A facet's value in words. */
export function facetWords(
  locale: Locale,
  facet: Facet,
  value: string,
  principles: readonly Principle[],
): Worded {
  if (facet === 'country') return { words: countryName(locale, value.toUpperCase()), borrowed: {} };
  const vocabulary = vocabularies[facet];
  if (vocabulary !== undefined) {
    // The closed vocabularies and their messages are held together by a test of the schema.
    const key = `${vocabulary}.${value}` as MessageKey;
    return { words: useTranslations(locale)(key), borrowed: {} };
  }
  const data = principles.find(({ slug }) => slug === value)?.text.head.data;
  return { words: data?.title ?? '', borrowed: borrowed(locale, data?.locale ?? locale) };
}

/** A facet's value as a link to its practices. */
export function facetLink(
  locale: Locale,
  { facet, value, entries }: FacetValue<Practice>,
  principles: readonly Principle[],
): FacetLink {
  const { words, borrowed: language } = facetWords(locale, facet, value, principles);
  return {
    label: words,
    borrowed: language,
    href: pagePath(locale, 'practices', 'by', facet, value),
    count: formatNumber(locale, entries.length),
  };
}

/** Countries stand by their names in the language; other values have an order of their own. */
function inOrder(locale: Locale, facet: Facet, links: readonly FacetLink[]): readonly FacetLink[] {
  if (facet !== 'country') return links;
  const { compare } = new Intl.Collator(intlTag(locale));
  return links.toSorted((a, b) => compare(a.label, b.label));
}

/** Everything that practices can be browsed by. */
export function facetMenus(
  locale: Locale,
  values: readonly FacetValue<Practice>[],
  principles: readonly Principle[],
): FacetMenu[] {
  const t = useTranslations(locale);
  return [...Map.groupBy(values, ({ facet }) => facet)].map(([facet, group]) => {
    const links = group.map((each) => facetLink(locale, each, principles));
    return { facet, label: t(`facet.${facet}`), links: inOrder(locale, facet, links) };
  });
}
