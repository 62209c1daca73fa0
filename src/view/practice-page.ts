import { countryName, formatDate, formatPlain } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { absolute, pagePath, siteName } from '#i18n/paths.ts';
import { useTranslations, type Translate } from '#i18n/translate.ts';
import { isPlaceholder, site } from '#site.ts';
import type { Practice, Principle, Sections } from '#domain/portal.ts';
import type { Phase, Role, Step } from '#schema/facets.ts';
import { commonAttribution, practiceFigures, type ResultFigure } from './figure.ts';
import { borrowed, textNotice, type Borrowed, type TextNotice } from './notice.ts';
import { periodWords } from './period.ts';
import { routeStops, type Stop } from './route.ts';
import { sourceLine, type SourceLine } from './source.ts';

/** A line of the box "at a glance": a label and its values. */
export interface GlanceLine {
  readonly label: string;
  readonly values: readonly string[];
  /** Language of the values where they are not words of the page. */
  readonly borrowed?: Borrowed;
}

/** How the practice puts one principle to work. */
export interface AlignmentLine {
  readonly number: string;
  readonly name: string;
  readonly nameBorrowed: Borrowed;
  readonly href: string | undefined;
  readonly how: string;
  readonly isStatedBySource: boolean;
}

/** The principles of one phase. */
export interface AlignmentGroup {
  readonly phase: string;
  readonly lines: readonly AlignmentLine[];
}

/** Everything a practice's page shows but its body. */
export interface PracticePage {
  readonly title: string;
  readonly summary: string;
  readonly headBorrowed: Borrowed;
  readonly restBorrowed: Borrowed;
  readonly notice: TextNotice | undefined;
  readonly isBrief: boolean;
  readonly stops: readonly Stop[];
  readonly glance: readonly GlanceLine[];
  readonly classified: string;
  readonly figures: readonly ResultFigure[];
  /** Who states the figures, if all have that in common. */
  readonly attribution: ResultFigure | undefined;
  readonly alignment: readonly AlignmentGroup[];
  readonly challenges: readonly string[];
  readonly lessons: readonly string[];
  readonly sources: readonly SourceLine[];
  readonly asOf: string;
  readonly changed: string;
  /** A line to copy; absent as long as the portal has no address of its own. */
  readonly cite: string | undefined;
}

/** What the page is made from, besides the practice. */
export interface PracticeContext {
  readonly principles: readonly Principle[];
  readonly journey: readonly Step[];
  readonly sections: Sections;
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

function glance(locale: Locale, t: Translate, practice: Practice): GlanceLine[] {
  const { facts } = practice;
  return [
    ...places(locale, t, practice),
    {
      label: t('practice.period'),
      values: facts.period ? [periodWords(locale, facts.period)] : [],
    },
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
  ].filter(({ values }) => values.length > 0);
}

function alignmentLine(
  locale: Locale,
  practice: Practice,
  principles: readonly Principle[],
  index: number,
): AlignmentLine[] {
  const stated = practice.facts.principles[index];
  const principle = principles.find(({ facts }) => facts.number === stated?.number);
  if (!stated || !principle) return [];
  const { data } = principle.text.head;
  return [
    {
      number: formatPlain(locale, stated.number),
      name: data.title,
      nameBorrowed: borrowed(locale, data.locale),
      href: pagePath(locale, 'principles', principle.slug),
      how: practice.text.rest.data.alignment[stated.number] ?? '',
      isStatedBySource: stated.statedBySource,
    },
  ];
}

function alignment(
  locale: Locale,
  t: Translate,
  practice: Practice,
  principles: readonly Principle[],
): AlignmentGroup[] {
  const phases: readonly (Phase | null)[] = ['design', 'implementation', null];
  return phases
    .map((phase) => ({
      phase: t(`phase.${phase ?? 'none'}`),
      lines: practice.facts.principles.flatMap((stated, index) =>
        stated.phase === phase ? alignmentLine(locale, practice, principles, index) : [],
      ),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function cite(locale: Locale, { slug, facts, text }: Practice): string | undefined {
  if (isPlaceholder(site.address)) return undefined;
  const date = formatDate(locale, facts.changed);
  const address = absolute(pagePath(locale, 'practices', slug));
  return `${text.head.data.title}. ${siteName(locale)}, ${date}. ${address}`;
}

function sentencesOf(ids: readonly string[], said: Readonly<Record<string, string>>): string[] {
  return ids.flatMap((id) => said[id] ?? []);
}

/** The page of a practice in a language. */
export function practicePage(
  locale: Locale,
  practice: Practice,
  context: PracticeContext,
): PracticePage {
  const t = useTranslations(locale);
  const { slug, facts, text } = practice;
  const { head, rest } = text;
  const figures = practiceFigures(locale, practice);
  return {
    title: head.data.title,
    summary: head.data.summary,
    headBorrowed: borrowed(locale, head.data.locale),
    restBorrowed: borrowed(locale, rest.data.locale),
    notice: textNotice(locale, text, ['practices', slug], context.sections),
    isBrief: facts.detail === 'brief',
    stops: routeStops(locale, context.journey, facts.steps, () => undefined),
    glance: glance(locale, t, practice),
    classified: t(`labels.${facts.classifiedBy}`),
    figures,
    attribution: commonAttribution(figures),
    alignment: alignment(locale, t, practice, context.principles),
    challenges: sentencesOf(facts.challenges, rest.data.challenges),
    lessons: sentencesOf(facts.lessons, rest.data.lessons),
    sources: facts.sources.map((source) => sourceLine(locale, source)),
    asOf: facts.asOf ? t('asof', { date: formatDate(locale, facts.asOf) }) : t('asof.unknown'),
    changed: t('changed', { date: formatDate(locale, facts.changed) }),
    cite: cite(locale, practice),
  };
}
