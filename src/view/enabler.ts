import { countryName, formatList } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import type { Enabler } from '#domain/portal.ts';
import type { Link } from './frame.ts';
import { borrowed, type Borrowed } from './notice.ts';

/** An enabler in a list. */
export interface EnablerCard extends Link {
  readonly summary: string;
  readonly places: string;
  /** Language of title and summary, where it is not the page's. */
  readonly borrowed: Borrowed;
}

/** The card of an enabler in a language. */
export function enablerCard(locale: Locale, { slug, text, countries }: Enabler): EnablerCard {
  const { title, summary, locale: language } = text.head.data;
  return {
    label: title,
    summary,
    href: pagePath(locale, 'practices', 'enablers', slug),
    places: formatList(
      locale,
      countries.map((code) => countryName(locale, code)),
    ),
    borrowed: borrowed(locale, language),
  };
}
