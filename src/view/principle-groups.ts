import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Group } from '#domain/alignment.ts';
import type { PagePart } from '#domain/paging.ts';
import type { Practice } from '#domain/portal.ts';
import type { Phase, Step } from '#schema/facets.ts';
import type { Link } from './frame.ts';
import { partPath } from './pager.ts';
import { practiceLink, type PracticeLink } from './practice-link.ts';
import { routeStops, type Stop } from './route.ts';

/** Practices under a heading; an empty list says so. */
export interface PracticeGroup {
  readonly anchor: string;
  readonly label: string;
  readonly links: readonly PracticeLink[];
}

/** The first practices of a phase. */
export interface PhaseGroup extends PracticeGroup {
  /** Where the others stand, if there are more. */
  readonly whole: Link | undefined;
}

/** The practices that put a principle to work, and which of them a page shows. */
export interface AlignedPractices {
  readonly phases: readonly Group<Phase | null, Practice>[];
  /** Links that the list of a phase may have. */
  readonly mostOfPhase: number;
  /** Practices by step, on all pages of the principle. */
  readonly pages: readonly PagePart<Group<Step, Practice>>[];
  /** The one of them that is shown. */
  readonly part: PagePart<Group<Step, Practice>>;
  readonly journey: readonly Step[];
}

/** Practices by step of the journey; the anchors are the codes of the steps. */
export function stepGroups(
  locale: Locale,
  groups: readonly Group<Step, Practice>[],
): PracticeGroup[] {
  const t = useTranslations(locale);
  return groups.map(({ key, entries }) => ({
    anchor: key,
    label: t(`step.${key}`),
    links: entries.map((entry) => practiceLink(locale, entry)),
  }));
}

/** The phases that a source states; practices without one stand by their steps only. */
export function phaseGroups(
  locale: Locale,
  slug: string,
  { phases, mostOfPhase }: AlignedPractices,
): PhaseGroup[] {
  const t = useTranslations(locale);
  return phases.flatMap(({ key, entries }) => {
    if (key === null) return [];
    const whole = {
      label: t('practices.count', { count: entries.length }),
      href: pagePath(locale, 'practices', 'by', 'principle', slug),
    };
    return [
      {
        anchor: key,
        label: t(`phase.${key}`),
        links: entries.slice(0, mostOfPhase).map((entry) => practiceLink(locale, entry)),
        whole: entries.length > mostOfPhase ? whole : undefined,
      },
    ];
  });
}

/** The journey: each stop leads to where the practices of its step begin, on the page that is shown or on another. */
export function principleStops(
  locale: Locale,
  slug: string,
  { journey, pages, part }: AlignedPractices,
): Stop[] {
  const groups = pages.flatMap(({ items }) => items);
  const used = groups.filter(({ entries }) => entries.length > 0).map(({ key }) => key);
  // A practice along the whole route has a heading of its own: it fills no single stop here.
  const on = used.filter((step) => step !== 'across');
  return routeStops(locale, journey, on, (step) => {
    const { number = 1 } = pages.find(({ items }) => items.some(({ key }) => key === step)) ?? {};
    const path = pagePath(locale, ...partPath(['principles', slug], number));
    return number === part.number ? `#${step}` : `${path}#${step}`;
  });
}
