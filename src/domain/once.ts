import type { Locale } from '#i18n/locales.ts';

/** Runs once a build, and at every request of the dev server, so that an edit shows at once. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? load() : (loaded ??= load()));
}

/** The same for each language. */
export function oncePerLocale<T>(
  load: (locale: Locale) => Promise<T>,
): (locale: Locale) => Promise<T> {
  const loaded = new Map<Locale, Promise<T>>();
  return (locale) => {
    const known = import.meta.env.DEV ? undefined : loaded.get(locale);
    const result = known ?? load(locale);
    loaded.set(locale, result);
    return result;
  };
}
