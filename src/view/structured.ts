import type { Article, Thing, WithContext } from 'schema-dts';
import type { Locale } from '#i18n/locales.ts';
import { absolute, pagePath, siteName } from '#i18n/paths.ts';
import type { LocalEntry } from '#domain/entries.ts';
import type { StoredText } from '#domain/text-state.ts';
import type { CommonFacts } from '#schema/entry.ts';

const context = 'https://schema.org';

/** The portal itself, on each home page. */
export function siteData(locale: Locale, description: string): WithContext<Thing> {
  return {
    '@context': context,
    '@type': 'WebSite',
    name: siteName(locale),
    description,
    url: absolute(pagePath(locale)),
    inLanguage: locale,
  };
}

/** What is told of any entry. */
type Described = Pick<LocalEntry<CommonFacts, StoredText>, 'facts' | 'text'>;

/** A text of the portal, in the language it is really in. */
export function articleData(
  locale: Locale,
  { facts, text }: Described,
  path: readonly string[],
): WithContext<Article> {
  const { title } = text.head.data;
  return {
    '@context': context,
    '@type': 'Article',
    headline: title,
    inLanguage: text.rest.data.locale,
    dateModified: facts.changed,
    url: absolute(pagePath(locale, ...path)),
  };
}
