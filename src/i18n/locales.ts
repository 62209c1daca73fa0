/** What the portal knows about a language; every other table of languages derives from this one. */
interface LocaleSpec {
  /** Its name in its own script, as the language menu prints it. */
  readonly label: string;
  readonly dir: 'ltr' | 'rtl';
  /** Where a missing text is borrowed from, in order. */
  readonly fallback: readonly string[];
  /** Tag for `Intl`: regional where the plain one would print another region's dates. */
  readonly intl: string;
  /** Unicode numbering system of numbers and dates; phones, URLs and law sections stay Latin. */
  readonly digits: 'latn' | 'mymr';
  /** Decides line height and text size (styles/scripts.css). */
  readonly script: 'arab' | 'khmr' | 'laoo' | 'latn' | 'mymr' | 'thai';
  /** Written without spaces between words, so search must cut it into words itself. */
  readonly isUnspaced: boolean;
  /** Years carry their era, because readers also count Buddhist ones. */
  readonly hasEra?: true;
  /** Made up from English by pseudo.ts for the tests; the real portal never publishes it. */
  readonly isPseudo?: true;
}

const latin = { dir: 'ltr', digits: 'latn', script: 'latn', isUnspaced: false } as const;
const unspaced = { dir: 'ltr', digits: 'latn', isUnspaced: true } as const;

/** The languages, by BCP 47 tag, in the order of the menu. The calendar is Gregorian in all: a deadline must not show a Buddhist year. */
export const locales = {
  ar: {
    label: 'العربية',
    dir: 'rtl',
    fallback: ['en'],
    intl: 'ar',
    digits: 'latn',
    script: 'arab',
    isUnspaced: false,
  },
  en: { ...latin, label: 'English', fallback: [], intl: 'en-GB' },
  es: { ...latin, label: 'Español', fallback: ['en'], intl: 'es' },
  fr: { ...latin, label: 'Français', fallback: ['en'], intl: 'fr' },
  km: { ...unspaced, label: 'ខ្មែរ', fallback: ['en'], intl: 'km', script: 'khmr' },
  lo: { ...unspaced, label: 'ລາວ', fallback: ['th', 'en'], intl: 'lo', script: 'laoo' },
  ms: { ...latin, label: 'Bahasa Melayu', fallback: ['en'], intl: 'ms' },
  my: {
    ...unspaced,
    label: 'မြန်မာ',
    fallback: ['en'],
    intl: 'my',
    digits: 'mymr',
    script: 'mymr',
  },
  th: { ...unspaced, label: 'ไทย', fallback: ['en'], intl: 'th', script: 'thai', hasEra: true },
  vi: { ...latin, label: 'Tiếng Việt', fallback: ['en'], intl: 'vi' },
  'en-XA': { ...latin, label: 'Pseudo', fallback: ['en'], intl: 'en-GB', isPseudo: true },
} as const satisfies Record<string, LocaleSpec>;

export type Locale = keyof typeof locales;

/** Every language of the table, the pseudo-language included. */
export const allLocales = Object.keys(locales) as Locale[];

/** The languages that people read: all but the pseudo-language. */
export const realLocales = allLocales.filter((locale) => !('isPseudo' in locales[locale]));

export function isLocale(tag: string): tag is Locale {
  return Object.hasOwn(locales, tag);
}

/**
 * Languages in which to look for a text, best first: the page's own, its fallbacks, then the
 * language the entry was written in, which always exists.
 */
export function fallbackChain(locale: Locale, source: Locale): Locale[] {
  return [...new Set([locale, ...(locales[locale].fallback as readonly Locale[]), source])];
}
