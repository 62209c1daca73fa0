import { countryName } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Practice } from '#domain/portal.ts';
import type { Role } from '#schema/facets.ts';
import { amountWords } from './figure.ts';
import { borrowed, type Borrowed } from './notice.ts';
import { periodWords } from './period.ts';

/** A line of the box "at a glance": a label and its values. */
export interface GlanceLine {
  readonly label: string;
  readonly values: readonly string[];
  /** Language of the values where they are not words of the page. */
  readonly borrowed?: Borrowed;
}

function places(locale: Locale, t: Translate, { facts }: Practice): GlanceLine[] {
  const { at, origin, transit, destination } = facts.places;
  const lines = [
    [t('practice.countries'), at],
    [t('practice.origin'), origin],
    [t('practice.transit'), transit],
    [t('practice.destination'), destination],
  ] as const;
  return lines.map(([label, codes = []]) => ({
    label,
    values: codes.map((code) => countryName(locale, code)),
  }));
}

function organisations(locale: Locale, t: Translate, { facts, text }: Practice): GlanceLine[] {
  const names = text.rest.data.organisations;
  const roles: readonly Exclude<Role, 'publisher'>[] = ['lead', 'host', 'partner', 'funder'];
  return roles.map((role) => ({
    label: t(`role.${role}`),
    values: facts.organisations
      .filter((each) => each.role === role)
      .map(({ id, name }) => names[id] ?? name),
    borrowed: borrowed(locale, text.rest.data.locale),
  }));
}

/** What a practice costs for each person it reaches, as its source prints it: a band, open above or not. */
function cost(locale: Locale, t: Translate, { facts }: Practice): string[] {
  if (!facts.costPerPerson) return [];
  const { from, to, currency: unit } = facts.costPerPerson;
  if (to !== undefined) return [amountWords(locale, { value: { from, to }, unit })];
  return [t('qualifier.more-than', { value: amountWords(locale, { value: from, unit }) })];
}

/** The box beside a practice: where, when, who, for whom; lines without a value are left out. */
export function glance(locale: Locale, t: Translate, practice: Practice): GlanceLine[] {
  const { facts } = practice;
  return [
    ...places(locale, t, practice),
    {
      label: t('practice.period'),
      values: facts.period ? [periodWords(locale, facts.period)] : [],
    },
    { label: t('practice.region'), values: [t(`region.${facts.region}`)] },
    ...organisations(locale, t, practice),
    { label: t('practice.services'), values: facts.services.map((code) => t(`service.${code}`)) },
    {
      label: t('practice.target-groups'),
      values: facts.targetGroups.map((code) => t(`target-group.${code}`)),
    },
    {
      label: t('practice.dimensions'),
      values: facts.dimensions.map((code) => t(`dimension.${code}`)),
    },
    {
      label: t('practice.service-types'),
      values: facts.serviceTypes.map((code) => t(`service-type.${code}`)),
    },
    { label: t('practice.cost'), values: cost(locale, t, practice) },
  ].filter(({ values }) => values.length > 0);
}
