import { countryName, formatDate, formatNumber, intlTag } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Centre } from '#domain/centres.ts';
import { call } from './call.ts';
import { cautionWords, centrePath } from './centre-card.ts';
import { townName } from './town.ts';

/** A way to reach a centre; words alone say that nobody knows one. */
export interface Reach {
  readonly label: string;
  /** Stands apart from the words: it runs from left to right in every language. */
  readonly number?: string;
  readonly href?: string;
  /** For whom the number is, where there are several. */
  readonly group?: string;
}

/** A centre in the list of all: as much as its script can write anew. */
export interface CentreLine {
  /** Its number in the list and on the map; absent where there is no map. */
  readonly number?: string;
  readonly title: string;
  readonly lang?: string;
  readonly dir?: string;
  readonly href: string;
  /** Town and country, in the page's language as far as it has names for them. */
  readonly summary: string;
  readonly remarks: string;
  /** Links to call, or words that nobody knows how. */
  readonly reach: readonly Reach[];
}

/** A centre, the values that filters combine, and whether it may be out of date. */
export interface ValuedCentre {
  readonly entry: Centre;
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly isStale: boolean;
}

function reach(locale: Locale, { facts }: Centre): CentreLine['reach'] {
  const t = useTranslations(locale);
  const calls = facts.phones.map((phone) => call(locale, phone));
  if (calls.length > 0)
    return calls.map(({ act, label, href, group }) => ({
      label: act,
      number: label,
      href,
      ...(group === undefined ? {} : { group }),
    }));
  if (facts.website !== undefined) return [{ label: t('centre.website'), href: facts.website }];
  return [{ label: t('centre.reach.unknown') }];
}

/** A centre as the list of all shows it. */
export function centreLine(locale: Locale, centre: Centre, isStale: boolean): CentreLine {
  const t = useTranslations(locale);
  const { facts, town } = centre;
  const place = [
    ...(town ? [townName(locale, town).words] : []),
    countryName(locale, facts.country),
  ];
  const date = facts.lastConfirmed;
  const age = date ? formatDate(locale, date) : t('centre.confirmed.unknown');
  return {
    title: facts.name,
    ...(locale === 'en' ? {} : { lang: 'en', dir: 'ltr' }),
    href: pagePath(locale, ...centrePath(centre)),
    summary: place.join(' · '),
    remarks: [`${t('centre.confirmed')}: ${age}`, ...cautionWords(t, centre, isStale)].join(' · '),
    reach: reach(locale, centre),
  };
}

/** Places of the centres in the order of their countries' names. */
function countryRanks(locale: Locale, centres: readonly ValuedCentre[]): number[] {
  const { compare } = new Intl.Collator(intlTag(locale));
  const names = centres.map(({ entry }) => countryName(locale, entry.facts.country));
  const order = [...new Set(names)].sort(compare);
  return names.map((name) => order.indexOf(name));
}

/** Every rounded distance on earth in words: to half the way round it. */
function distances(locale: Locale): Record<string, string> {
  const t = useTranslations(locale);
  const steps = [5, ...fromTo(10, 100, 10), ...fromTo(150, 20_050, 50)];
  const words = (km: number) => t('distance.about', { km: formatNumber(locale, km) });
  return Object.fromEntries([
    [0, t('distance.here')],
    ...steps.map((km) => [km, words(km)]),
  ]) as Record<string, string>;
}

function fromTo(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by);
}

/** What the script of the list works with; it asks the browser for no number, plural or order of a language. */
export function centreListData(locale: Locale, centres: readonly ValuedCentre[]) {
  const t = useTranslations(locale);
  const byCountry = countryRanks(locale, centres);
  const upTo = Array.from({ length: centres.length + 1 }, (_, count) => count);
  return {
    items: centres.map(({ entry, values, isStale }, index) => {
      const { point, country } = entry.facts;
      return {
        ...centreLine(locale, entry, isStale),
        values: { ...values, country: [country.toLowerCase()] },
        ranks: { country: byCountry[index] },
        ...(point ? { point: [point.latitude, point.longitude] } : {}),
      };
    }),
    numbers: upTo.map((count) => formatNumber(locale, count)),
    counts: upTo.map((count) => t('centres.count', { count })),
    distances: distances(locale),
  };
}
