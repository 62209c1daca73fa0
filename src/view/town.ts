import type { Locale } from '#i18n/locales.ts';
import type { TownFacts } from '#schema/town.ts';
import { english, type Worded } from './worded.ts';

/** Name of a town: in the page's language if it has a standard name there, else in English. */
export function townName(locale: Locale, { names }: TownFacts): Worded {
  const own = names[locale];
  return own ? { words: own, borrowed: {} } : english(locale, names['en'] ?? '');
}

/** Its names as they stand on signs and maps: in English, and as they are written there. */
export function townNames(locale: Locale, { names, local }: TownFacts): Worded[] {
  const shown = names[locale] ?? names['en'];
  return [...new Set(['en', local])].flatMap((tag) => {
    const words = names[tag];
    if (words === undefined || words === shown) return [];
    return [{ words, borrowed: { lang: tag, dir: direction(tag) } }];
  });
}

const rightToLeft = ['ar', 'fa', 'ur'];
const direction = (tag: string) => (rightToLeft.includes(tag) ? 'rtl' : 'ltr');
