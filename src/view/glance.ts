import { countryName } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Described } from '#domain/portal.ts';
import type { Classifier, Role } from '#schema/facets.ts';
import { amountWords } from './figure.ts';
import { organisationName } from './organisation.ts';
import { ownWords, type Worded } from './worded.ts';
import { periodWords } from './period.ts';

/** A line of the box "at a glance": a label and its values. */
export interface GlanceLine {
  readonly label: string;
  readonly values: readonly Worded[];
  /** Who chose the values, where they are labels. */
  readonly classified?: { readonly by: Classifier; readonly words: string };
}

function places(locale: Locale, t: Translate, { facts }: Described): GlanceLine[] {
  const { at, origin, transit, destination } = facts.places;
  const lines = [
    [t('practice.countries'), at],
    [t('practice.origin'), origin],
    [t('practice.transit'), transit],
    [t('practice.destination'), destination],
  ] as const;
  return lines.map(([label, codes = []]) => ({
    label,
    values: ownWords(codes.map((code) => countryName(locale, code))),
  }));
}

function organisations(locale: Locale, t: Translate, practice: Described): GlanceLine[] {
  const roles: readonly Exclude<Role, 'publisher'>[] = ['lead', 'host', 'partner', 'funder'];
  return roles.map((role) => ({
    label: t(`role.${role}`),
    values: practice.facts.organisations
      .filter((each) => each.role === role)
      .map(({ id }) => organisationName(locale, practice, id)),
  }));
}

/** What a practice costs for each person it reaches, as its source prints it: a band, open above or not. */
function cost(locale: Locale, t: Translate, { facts }: Described): string[] {
  if (!('costPerPerson' in facts) || !facts.costPerPerson) return [];
  const { from, to, currency: unit } = facts.costPerPerson;
  if (to !== undefined) return [amountWords(locale, { value: { from, to }, unit })];
  return [t('qualifier.at-least', { value: amountWords(locale, { value: from, unit }) })];
}

/** The labels that a practice was given, each kind with who gave it. */
function labels(t: Translate, { facts }: Described): GlanceLine[] {
  if (!('classifiedBy' in facts)) return [];
  const said = (by: Classifier) => ({ by, words: t(`stated.${by}`) });
  const { steps, dimensions, serviceTypes } = facts.classifiedBy;
  return [
    {
      label: t('practice.steps'),
      values: ownWords(facts.steps.map((code) => t(`step.${code}`))),
      classified: said(steps),
    },
    {
      label: t('practice.dimensions'),
      values: ownWords(facts.dimensions.map((code) => t(`dimension.${code}`))),
      classified: said(dimensions),
    },
    {
      label: t('practice.service-types'),
      values: ownWords(facts.serviceTypes.map((code) => t(`service-type.${code}`))),
      classified: said(serviceTypes),
    },
  ];
}

/** The box beside a practice: where, when, who, for whom; lines without a value are left out. */
export function glance(locale: Locale, t: Translate, practice: Described): GlanceLine[] {
  const { facts } = practice;
  const period = facts.period ? [periodWords(locale, facts.period)] : [];
  const groups = facts.targetGroups.map((code) => t(`target-group.${code}`));
  return [
    ...places(locale, t, practice),
    { label: t('practice.period'), values: ownWords(period) },
    { label: t('practice.region'), values: ownWords([t(`region.${facts.region}`)]) },
    ...organisations(locale, t, practice),
    {
      label: t('practice.services'),
      values: ownWords(facts.services.map((code) => t(`service.${code}`))),
    },
    { label: t('practice.target-groups'), values: ownWords(groups) },
    ...labels(t, practice),
    { label: t('practice.cost'), values: ownWords(cost(locale, t, practice)) },
  ].filter(({ values }) => values.length > 0);
}
