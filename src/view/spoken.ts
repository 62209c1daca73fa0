import { intlTag, spokenName } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Worded } from './worded.ts';

/** Languages that `Intl` cannot name, in English. */
const unnamed: Readonly<Record<string, string>> = { ksw: 'S’gaw Karen' };

/** Name of a language that people speak. */
export function spoken(locale: Locale, tag: string): Worded {
  const known = spokenName(locale, tag);
  return known
    ? { words: known, borrowed: {} }
    : { words: unnamed[tag] ?? tag, borrowed: { lang: 'en', dir: 'ltr' } };
}

/** Languages by their names, in the order of the page's language. */
export function spokenInOrder(locale: Locale, tags: readonly string[]): Worded[] {
  const { compare } = new Intl.Collator(intlTag(locale));
  return tags.map((tag) => spoken(locale, tag)).toSorted((a, b) => compare(a.words, b.words));
}
