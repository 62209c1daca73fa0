import type { Locale } from '#i18n/locales.ts';
import type { Borrowed } from './notice.ts';

/** Words, and their language where it is not the page's. */
export interface Worded {
  readonly words: string;
  readonly borrowed: Borrowed;
}

/** Words of the page's own language. */
export function ownWords(words: readonly string[]): Worded[] {
  return words.map((each) => ({ words: each, borrowed: {} }));
}

/** Words that exist in English only, such as the name of an office. */
export function english(locale: Locale, words: string): Worded {
  return { words, borrowed: locale === 'en' ? {} : { lang: 'en', dir: 'ltr' } };
}
