import { countryName, formatList } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import type { Practice } from '#domain/portal.ts';
import { practiceFigures, type ResultFigure } from './figure.ts';
import { borrowed, type Borrowed } from './notice.ts';

/** A practice in a list. */
export interface PracticeCard {
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  readonly places: string;
  /** Language of title and summary, where it is not the page's. */
  readonly borrowed: Borrowed;
  /** Its first results, at most three, and the language of their captions. */
  readonly figures: readonly ResultFigure[];
  readonly figuresBorrowed: Borrowed;
}

/** All countries a practice names, each once, in the order of the route. */
export function countries({ places }: Practice['facts']): string[] {
  const { at = [], origin = [], transit = [], destination = [] } = places;
  return [...new Set([...at, ...origin, ...transit, ...destination])];
}

/** The card of a practice in a language. */
export function practiceCard(locale: Locale, practice: Practice): PracticeCard {
  const { head, rest } = practice.text;
  const names = countries(practice.facts).map((code) => countryName(locale, code));
  return {
    title: head.data.title,
    summary: head.data.summary,
    href: pagePath(locale, 'practices', practice.slug),
    places: formatList(locale, names),
    borrowed: borrowed(locale, head.data.locale),
    figures: practiceFigures(locale, practice).slice(0, 3),
    figuresBorrowed: borrowed(locale, rest.data.locale),
  };
}
