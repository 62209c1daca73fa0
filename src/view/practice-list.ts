import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Facet } from '#domain/facets.ts';
import type { PagePart } from '#domain/paging.ts';
import type { Practice, Principle, Sections } from '#domain/portal.ts';
import type { Phase } from '#schema/facets.ts';
import { facetWords } from './facet.ts';
import { pageFrame, type Link, type PageFrame } from './frame.ts';
import type { Worded } from './worded.ts';
import { pager, partPath, partTitle, type Pager } from './pager.ts';
import { practiceCard, type PracticeCard } from './practice-card.ts';

/** Cards under a heading, or under none. */
export interface CardGroup {
  readonly heading: string | undefined;
  readonly cards: readonly PracticeCard[];
}

/** A page of the list of practices, of all or of those with one value of a facet. */
export interface PracticeList {
  /** What the list is about: the facet, above its value. */
  readonly kicker: string | undefined;
  readonly title: Worded;
  readonly count: string;
  /** The whole list, narrowed to this one by its script, where more filters can be added. */
  readonly combine: string;
  readonly groups: readonly CardGroup[];
  readonly pager: Pager | undefined;
  readonly frame: PageFrame;
}

/** What a list is made from. */
export interface PracticeListContext {
  readonly part: PagePart<Practice>;
  /** Practices on all pages. */
  readonly total: number;
  readonly sections: Sections;
}

interface Described {
  readonly path: readonly string[];
  readonly kicker?: string;
  readonly title: Worded;
  readonly groups: readonly CardGroup[];
  /** Fragment that narrows the whole list to this one. */
  readonly state?: string;
}

function list(locale: Locale, described: Described, context: PracticeListContext): PracticeList {
  const t = useTranslations(locale);
  const { path, kicker, title, groups } = described;
  const { part, total, sections } = context;
  const count = t('practices.count', { count: total });
  const ways = pager(locale, path, part);
  const name = kicker === undefined ? title.words : `${kicker}: ${title.words}`;
  return {
    kicker,
    title,
    count,
    combine: pagePath(locale, 'practices') + (described.state ?? ''),
    groups,
    pager: ways,
    frame: pageFrame({
      locale,
      path: partPath(path, part.number),
      title: partTitle(name, part.number, ways),
      description: `${name}. ${count}.`,
      sections,
      crumbs:
        path.length > 1
          ? [{ label: t('practices.title'), href: pagePath(locale, 'practices') }]
          : [],
    }),
  };
}

function cards(locale: Locale, practices: readonly Practice[]): PracticeCard[] {
  return practices.map((practice) => practiceCard(locale, practice));
}

/** A page of the list of all practices. */
export function allPractices(locale: Locale, context: PracticeListContext): PracticeList {
  const title = { words: useTranslations(locale)('practices.title'), borrowed: {} };
  const groups = [{ heading: undefined, cards: cards(locale, context.part.items) }];
  return list(locale, { path: ['practices'], title, groups }, context);
}

/** Other ways into the collection. */
export function furtherWays(locale: Locale, sections: Sections): Link[] {
  const t = useTranslations(locale);
  return [
    { label: t('gaps.title'), href: pagePath(locale, 'gaps') },
    ...(sections.enablers
      ? [{ label: t('enablers.title'), href: pagePath(locale, 'practices', 'enablers') }]
      : []),
    ...(sections.report.length > 0
      ? [{ label: t('report.title'), href: pagePath(locale, 'report') }]
      : []),
    { label: t('compare.title'), href: pagePath(locale, 'practices', 'compare') },
    { label: t('submit.title'), href: pagePath(locale, 'submit') },
  ];
}

/** Orders of the list by their code; the one it is built in has none. */
export function sortOrders(locale: Locale): Readonly<Record<string, string>> {
  const t = useTranslations(locale);
  return { '': t('sort.newest'), country: t('sort.country'), title: t('sort.title') };
}

/** Practices under their phase; the list must come in the order of the phases. */
function phaseGroups(locale: Locale, practices: readonly Practice[], number: number): CardGroup[] {
  const t = useTranslations(locale);
  const phaseOf = ({ facts }: Practice): Phase | null =>
    facts.principles.find((each) => each.number === number)?.phase ?? null;
  return [...Map.groupBy(practices, phaseOf)].map(([phase, group]) => ({
    heading: t(`phase.${phase ?? 'none'}`),
    cards: cards(locale, group),
  }));
}

/** A page of the practices that have one value of a facet; those of a principle stand by phase. */
export function facetPractices(
  locale: Locale,
  { facet, value }: { facet: Facet; value: string },
  context: PracticeListContext & { principles: readonly Principle[] },
): PracticeList {
  const t = useTranslations(locale);
  const { principles, part } = context;
  const principle = principles.find(({ slug }) => facet === 'principle' && slug === value);
  const groups = principle
    ? phaseGroups(locale, part.items, principle.facts.number)
    : [{ heading: undefined, cards: cards(locale, part.items) }];
  const described = {
    path: ['practices', 'by', facet, value],
    kicker: t(`facet.${facet}`),
    title: facetWords(locale, facet, value, principles),
    state: `#${facet}=${value}`,
    groups,
  };
  return list(locale, described, context);
}
