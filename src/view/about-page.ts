import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import type { AboutPage, Sections } from '#domain/portal.ts';
import type { Link } from './frame.ts';
import { borrowed, textNotice, type Borrowed, type TextNotice } from './notice.ts';

/** A page of text in a list. */
export type AboutCard = Link & { readonly summary: string; readonly borrowed: Borrowed };

/** Everything such a page shows but its body. */
export interface AboutArticle {
  readonly title: string;
  readonly summary: string;
  readonly headBorrowed: Borrowed;
  readonly restBorrowed: Borrowed;
  readonly notice: TextNotice | undefined;
  /** The other pages of its part. */
  readonly others: readonly AboutCard[];
}

/** The card of a page about the portal, or of a chapter. */
export function aboutCard(locale: Locale, { slug, facts, text }: AboutPage): AboutCard {
  const { title, summary, locale: language } = text.head.data;
  return {
    label: title,
    summary,
    href: pagePath(locale, facts.part, slug),
    borrowed: borrowed(locale, language),
  };
}

/** A page of text in a language. */
export function aboutArticle(
  locale: Locale,
  page: AboutPage,
  all: readonly AboutPage[],
  sections: Sections,
): AboutArticle {
  const { head, rest } = page.text;
  return {
    title: head.data.title,
    summary: head.data.summary,
    headBorrowed: borrowed(locale, head.data.locale),
    restBorrowed: borrowed(locale, rest.data.locale),
    notice: textNotice(locale, page.text, [page.facts.part, page.slug], sections),
    others: all.filter(({ slug }) => slug !== page.slug).map((other) => aboutCard(locale, other)),
  };
}
