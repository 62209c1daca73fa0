import { countryName, formatDate, formatList, formatNumber, formatPlain } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations, type Translate } from '#i18n/translate.ts';
import type { Centre } from '#domain/centres.ts';
import { call, type Call } from './call.ts';
import type { Link } from './frame.ts';
import { hoursLine, type HoursLine } from './hours.ts';
import { spokenInOrder } from './spoken.ts';
import { townName } from './town.ts';
import { english, type Worded } from './worded.ts';

/** A centre in a list: what a reader needs to choose and to call, in the order in which she needs it. */
export interface CentreCard {
  /** Its number in the list and on the map; absent where there is no map. */
  readonly number: string | undefined;
  readonly name: Worded;
  readonly href: string;
  /** Town and country. */
  readonly place: readonly Worded[];
  /** "about 40 km away", where the list is one of distances. */
  readonly distance: string | undefined;
  readonly calls: readonly Call[];
  readonly website: Link | undefined;
  /** Said where nobody knows a number or a website. */
  readonly unreachable: string | undefined;
  readonly languages: readonly Worded[];
  readonly hours: HoursLine | undefined;
  readonly services: string;
  readonly serves: string | undefined;
  readonly confirmed: string;
  /** What to take care of, the age of what is known among it. */
  readonly cautions: readonly string[];
}

/** What a list knows of a centre besides the centre. */
export interface CardContext {
  readonly isStale: boolean;
  /** Position in the list, counted from 1. */
  readonly number?: number | undefined;
  /** Rounded kilometres. */
  readonly km?: number | undefined;
}

/** Path of a centre's page. */
export function centrePath({ slug, facts }: Centre): readonly string[] {
  return ['centres', facts.country.toLowerCase(), slug];
}

/** For whom a centre or a line is there, as far as a source says. */
export function servesWords(
  locale: Locale,
  t: Translate,
  serves: Centre['facts']['serves'],
): string | undefined {
  if (!serves) return undefined;
  const names = serves.nationals.map((code) => countryName(locale, code));
  const groups = serves.groups.map((group) => t(`target-group.${group}`));
  const nationals = names.length > 0 && t('nationals', { countries: formatList(locale, names) });
  return [nationals, ...groups].filter(Boolean).join(' · ');
}

function distanceWords(locale: Locale, t: Translate, km: number | undefined): string | undefined {
  if (km === undefined) return undefined;
  return km === 0 ? t('distance.here') : t('distance.about', { km: formatNumber(locale, km) });
}

/** What a reader must know before she goes there; the nationality stands with whom it serves. */
export function cautionWords(t: Translate, { facts }: Centre, isStale: boolean): string[] {
  const stale = facts.phones.length > 0 ? t('centre.stale') : t('centre.stale.no-phone');
  const coded = facts.cautions.filter((code) => code !== 'own-nationals');
  return [...(isStale ? [stale] : []), ...coded.map((code) => t(`caution.${code}`))];
}

function confirmed(locale: Locale, t: Translate, date: string | undefined): string {
  return date ? formatDate(locale, date) : t('centre.confirmed.unknown');
}

function website(t: Translate, url: string | undefined): Link | undefined {
  return url ? { label: t('centre.website'), href: url } : undefined;
}

/** The card of a centre in a language. */
export function centreCard(locale: Locale, centre: Centre, context: CardContext): CentreCard {
  const t = useTranslations(locale);
  const { facts, town, weekly } = centre;
  const isReachable = facts.phones.length > 0 || facts.website !== undefined;
  const country = { words: countryName(locale, facts.country), borrowed: {} };
  return {
    number: context.number === undefined ? undefined : formatPlain(locale, context.number),
    name: english(locale, facts.name),
    href: pagePath(locale, ...centrePath(centre)),
    place: [...(town ? [townName(locale, town)] : []), country],
    distance: distanceWords(locale, t, context.km),
    calls: facts.phones.map((phone) => call(locale, phone)),
    website: website(t, facts.website),
    unreachable: isReachable ? undefined : t('centre.reach.unknown'),
    languages: spokenInOrder(locale, facts.languages),
    hours: facts.hours && hoursLine(locale, facts.hours, weekly),
    services: facts.services.map((service) => t(`service.${service}`)).join(' · '),
    serves: servesWords(locale, t, facts.serves),
    confirmed: confirmed(locale, t, facts.lastConfirmed),
    cautions: cautionWords(t, centre, context.isStale),
  };
}
