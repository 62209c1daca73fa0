import { countryName, formatDate, formatList } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Described } from '#domain/portal.ts';
import { describedPath, isPractice } from './described.ts';
import { borrowed, type Borrowed } from './notice.ts';

/** A practice or an enabler in a list. */
export interface PracticeCard {
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  /** Where, when it was last known to be true, and whether little is known; empty if none of it can be said. */
  readonly remarks: string;
  /** Language of title and summary, where it is not the page's. */
  readonly borrowed: Borrowed;
}

function remarks(locale: Locale, entry: Described): string {
  const { facts, countries } = entry;
  const t = useTranslations(locale);
  const names = countries.map((code) => countryName(locale, code));
  const asOf = facts.asOf && t('asof', { date: formatDate(locale, facts.asOf) });
  const brief = isPractice(entry) && entry.facts.detail === 'brief' && t('practice.brief.tag');
  return [formatList(locale, names), asOf, brief].filter(Boolean).join(' · ');
}

/** The card of a practice or an enabler in a language. */
export function practiceCard(locale: Locale, entry: Described): PracticeCard {
  const { head } = entry.text;
  return {
    title: head.data.title,
    summary: head.data.summary,
    href: pagePath(locale, ...describedPath(entry)),
    remarks: remarks(locale, entry),
    borrowed: borrowed(locale, head.data.locale),
  };
}
