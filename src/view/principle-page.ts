import { formatNumber, formatPlain } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Group } from '#domain/alignment.ts';
import type { Practice, Principle, Sections } from '#domain/portal.ts';
import type { Phase } from '#schema/facets.ts';
import type { Link } from './frame.ts';
import { borrowed, textNotice, type Borrowed, type TextNotice } from './notice.ts';
import { pager, type Pager } from './pager.ts';
import {
  phaseGroups,
  principleStops,
  stepGroups,
  type AlignedPractices,
  type PhaseGroup,
  type PracticeGroup,
} from './principle-groups.ts';
import type { Stop } from './route.ts';
import { sourceLine, type SourceLine } from './source.ts';

/** A principle in a list. */
export interface PrincipleCard extends Link {
  readonly number: string;
  readonly summary: string;
  readonly borrowed: Borrowed;
}

/** Everything a principle's page shows but its body; a further page shows its part of the steps. */
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
  /** The journey, each stop a link to its practices, further down or on another page. */
  readonly stops: readonly Stop[];
  readonly byPhase: readonly PhaseGroup[];
  readonly byStep: readonly PracticeGroup[];
  readonly pager: Pager | undefined;
  readonly sources: readonly SourceLine[];
  readonly previous: PrincipleCard | undefined;
  readonly next: PrincipleCard | undefined;
}

/** What the page is made from, besides the principle. */
export interface PrincipleContext extends AlignedPractices {
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
    stops: principleStops(locale, slug, context),
    byPhase: phaseGroups(locale, slug, context),
    byStep: stepGroups(locale, context.part.items),
    pager: pager(locale, ['principles', slug], context.part),
    sources: facts.sources.map((source) => sourceLine(locale, source)),
    previous: neighbour(locale, context, slug, -1),
    next: neighbour(locale, context, slug, 1),
  };
}
