import { countryName, formatNumber, intlTag } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Facet } from '#domain/facets.ts';
import type { Practice } from '#domain/portal.ts';
import { practiceCard } from './practice-card.ts';

/** A practice and the values it has in each facet. */
export interface Valued {
  readonly entry: Practice;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

/** Places of things in the order of their names, in the language's collation; those without a name come last. */
function ranks(locale: Locale, names: readonly (string | undefined)[]): number[] {
  const { compare } = new Intl.Collator(intlTag(locale));
  const inOrder = (a?: string, b?: string) =>
    a === undefined || b === undefined
      ? Number(a === undefined) - Number(b === undefined)
      : compare(a, b);
  const order = names.map((_, index) => index).sort((a, b) => inOrder(names[a], names[b]));
  return names.map((_, index) => order.indexOf(index));
}

/** The first country of a practice by name. */
function firstCountry(locale: Locale, { countries }: Practice): string | undefined {
  const { compare } = new Intl.Collator(intlTag(locale));
  return countries.map((code) => countryName(locale, code)).sort(compare)[0];
}

/**
 * What the script of the list works with, newest evidence first: it combines and sorts, but asks the
 * browser for no number, plural or order of a language, since browsers lack some of ours.
 */
export function listData(locale: Locale, valued: readonly Valued[]) {
  const t = useTranslations(locale);
  const cards = valued.map(({ entry }) => practiceCard(locale, entry));
  const byTitle = ranks(
    locale,
    cards.map(({ title }) => title),
  );
  const byCountry = ranks(
    locale,
    valued.map(({ entry }) => firstCountry(locale, entry)),
  );
  const upTo = Array.from({ length: valued.length + 1 }, (_, count) => count);
  return {
    items: cards.map((card, index) => ({
      href: card.href,
      title: card.title,
      summary: card.summary,
      remarks: card.remarks,
      ...card.borrowed,
      values: valued[index]?.values,
      ranks: { title: byTitle[index], country: byCountry[index] },
    })),
    numbers: upTo.map((count) => formatNumber(locale, count)),
    counts: upTo.map((count) => t('practices.count', { count })),
  };
}
