import { fallbackChain, type Locale } from '#i18n/locales.ts';
import type { CommonProse } from '#schema/entry.ts';

/** One language's words of an entry, as stored. */
export interface StoredText<P extends CommonProse = CommonProse> {
  readonly data: P & { slug: string; locale: Locale; hasBody: boolean; fingerprint: string };
}

/** `own`: written in the page's language; `partial`: title and summary are; `fallback`: nothing is. */
export type TextState = 'own' | 'partial' | 'fallback';

/** The words a page shows in a language, and what its reader must be told about them. */
export interface ShownText<T extends StoredText> {
  readonly state: TextState;
  /** Gives title and summary. */
  readonly head: T;
  /** Gives body and sentences; another language than the page's unless `own`. */
  readonly rest: T;
  readonly sourceLocale: Locale;
  /** Some of the shown words were translated by machine, and nobody has read them over. */
  readonly isUnreviewed: boolean;
  /** The text that they were translated from has changed since. */
  readonly isOutdated: boolean;
}

/** An entry's texts and the language it was written in. */
export interface Texts<T extends StoredText> {
  readonly sourceLocale: Locale;
  readonly byLocale: ReadonlyMap<Locale, T>;
}

/** How far an entry is written in a language. */
export function textState({ byLocale }: Texts<StoredText>, locale: Locale): TextState {
  const text = byLocale.get(locale);
  if (!text) return 'fallback';
  return text.data.hasBody ? 'own' : 'partial';
}

/** Languages of the list in which the entry is wholly written: the only ones for hreflang and sitemap. */
export function ownLocales(texts: Texts<StoredText>, published: readonly Locale[]): Locale[] {
  return published.filter((locale) => textState(texts, locale) === 'own');
}

function firstWithBody<T extends StoredText>(
  { byLocale, sourceLocale }: Texts<T>,
  locale: Locale,
): T {
  const chain = fallbackChain(locale, sourceLocale).flatMap((each) => byLocale.get(each) ?? []);
  const found = chain.find(({ data }) => data.hasBody) ?? chain.at(-1);
  if (!found)
    throw new Error(`An entry has no text in ${sourceLocale}, the language it was written in.`);
  return found;
}

/** Chooses the words that a page shows in a language. */
export function showText<T extends StoredText>(texts: Texts<T>, locale: Locale): ShownText<T> {
  const rest = firstWithBody(texts, locale);
  const source = texts.byLocale.get(texts.sourceLocale);
  const head = texts.byLocale.get(locale) ?? rest;
  const translations = [head, rest].flatMap(({ data }) => data.translation ?? []);
  return {
    state: textState(texts, locale),
    head,
    rest,
    sourceLocale: texts.sourceLocale,
    isUnreviewed: translations.some(
      ({ method, reviewedBy }) => method === 'machine' && !reviewedBy,
    ),
    isOutdated: translations.some((made) => made.source !== source?.data.fingerprint),
  };
}
