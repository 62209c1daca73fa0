import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import type { Practice } from '#domain/portal.ts';
import type { Link } from './frame.ts';
import { borrowed, type Borrowed } from './notice.ts';

/** A link to a practice, in the language of its title. */
export type PracticeLink = Link & { readonly borrowed: Borrowed };

/** A practice named by its title. */
export function practiceLink(locale: Locale, { slug, text }: Practice): PracticeLink {
  const { title, locale: language } = text.head.data;
  return {
    label: title,
    href: pagePath(locale, 'practices', slug),
    borrowed: borrowed(locale, language),
  };
}
