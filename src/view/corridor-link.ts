import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import type { Corridor } from '#domain/portal.ts';
import { borrowed } from './notice.ts';
import type { Worded } from './worded.ts';

/** A link in the language of its words. */
export interface WordedLink extends Worded {
  readonly href: string;
}

/** A corridor by its title. */
export function corridorLink(locale: Locale, { slug, text }: Corridor): WordedLink {
  const { data } = text.head;
  return {
    words: data.title,
    borrowed: borrowed(locale, data.locale),
    href: pagePath(locale, 'corridors', slug),
  };
}
