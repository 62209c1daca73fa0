import { formatNumber, formatPlain } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Group } from '#domain/alignment.ts';
import type { Practice, Principle, Sections } from '#domain/portal.ts';
import type { Phase, Step } from '#schema/facets.ts';
import type { Link } from './frame.ts';
import { borrowed, textNotice, type Borrowed, type TextNotice } from './notice.ts';
import { practiceLink, type PracticeLink } from './practice-link.ts';
import { routeStops, type Stop } from './route.ts';
import { sourceLine, type SourceLine } from './source.ts';

/** A principle in a list. */
export interface PrincipleCard extends Link {
  readonly number: string;
  readonly summary: string;
  readonly borrowed: Borrowed;
}

/** Practices under a heading; an empty list says so. */
export interface PracticeGroup {
  readonly anchor: string;
  readonly label: string;
  readonly links: readonly PracticeLink[];
}

/** Everything a principle's page shows but its body. */
export interface PrinciplePage {
  readonly number: string;
  readonly kicker: string;
  readonly title: string;
  readonly summary: string;
  readonly headBorrowed: Borrowed;
  readonly restBorrowed: Borrowed;
  readonly notice: TextNotice | undefined;
  /** The English name, where the page is not in English. */
  readonly officialName: string | undefined;
  /** How many practices put it to work, and in how many of them the source says so. */
  readonly share: string;
  /** The journey, each stop a link to its practices further down. */
  readonly stops: readonly Stop[];
  readonly byPhase: readonly PracticeGroup[];
  readonly byStep: readonly PracticeGroup[];
  readonly sources: readonly SourceLine[];
  readonly previous: PrincipleCard | undefined;
  readonly next: PrincipleCard | undefined;
}

/** What the page is made from, besides the principle. */
export interface PrincipleContext {
  readonly phases: readonly Group<Phase | null, Practice>[];
  readonly steps: readonly Group<Step, Practice>[];
  readonly journey: readonly Step[];
  readonly all: readonly Principle[];
  readonly sections: Sections;
}

/** The card of a principle in a language. */
export function principleCard(locale: Locale, { slug, facts, text }: Principle): PrincipleCard {
  const { data } = text.head;
  return {
    number: formatPlain(locale, facts.number),
    label: data.title,
    summary: data.summary,
    href: pagePath(locale, 'principles', slug),
    borrowed: borrowed(locale, data.locale),
  };
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
function phaseGroups(
  locale: Locale,
  groups: readonly Group<Phase | null, Practice>[],
): PracticeGroup[] {
  const t = useTranslations(locale);
  return groups.flatMap(({ key, entries }) =>
    key === null
      ? []
      : [
          {
            anchor: key,
            label: t(`phase.${key}`),
            links: entries.map((entry) => practiceLink(locale, entry)),
          },
        ],
  );
}

function share(
  locale: Locale,
  groups: readonly Group<Phase | null, Practice>[],
  principle: number,
): string {
  const t = useTranslations(locale);
  const all = groups.flatMap(({ entries }) => entries);
  if (all.length === 0) return t('empty');
  const stated = all.filter(({ facts }) =>
    facts.principles.some((each) => each.number === principle && each.statedBySource),
  );
  const values = { count: all.length, stated: formatNumber(locale, stated.length) };
  return t('principle.stated', values);
}

function stops(locale: Locale, { journey, steps }: PrincipleContext): Stop[] {
  const used = steps.filter(({ entries }) => entries.length > 0).map(({ key }) => key);
  // A practice along the whole route has a heading of its own: it fills no single stop here.
  const on = used.filter((step) => step !== 'across');
  return routeStops(locale, journey, on, (step) => `#${step}`);
}

/** The principle before or after in the list: numbers may have gaps, where one is a draft. */
function neighbour(
  locale: Locale,
  { all }: PrincipleContext,
  slug: string,
  step: 1 | -1,
): PrincipleCard | undefined {
  const at = all.findIndex((each) => each.slug === slug);
  const found = at === -1 ? undefined : all[at + step];
  return found && principleCard(locale, found);
}

/** The page of a principle in a language. */
export function principlePage(
  locale: Locale,
  principle: Principle,
  context: PrincipleContext,
): PrinciplePage {
  const { slug, facts, text } = principle;
  const { head, rest } = text;
  const number = formatPlain(locale, facts.number);
  return {
    number,
    kicker: useTranslations(locale)('principle.number', { number }),
    title: head.data.title,
    summary: head.data.summary,
    headBorrowed: borrowed(locale, head.data.locale),
    restBorrowed: borrowed(locale, rest.data.locale),
    notice: textNotice(locale, text, ['principles', slug], context.sections),
    officialName: head.data.title === facts.officialName ? undefined : facts.officialName,
    share: share(locale, context.phases, facts.number),
    stops: stops(locale, context),
    byPhase: phaseGroups(locale, context.phases),
    byStep: stepGroups(locale, context.steps),
    sources: facts.sources.map((source) => sourceLine(locale, source)),
    previous: neighbour(locale, context, slug, -1),
    next: neighbour(locale, context, slug, 1),
  };
}
