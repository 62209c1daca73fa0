import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations, type Translate } from '#i18n/translate.ts';
import type { Near } from '#domain/nearest.ts';
import type { Described, Practice, Principle, Sections } from '#domain/portal.ts';
import type { Step } from '#schema/facets.ts';
import { alignment, type AlignmentGroup } from './alignment.ts';
import { citation, type Citation } from './cite.ts';
import { describedPath, isPractice } from './described.ts';
import { commonAttribution, figuresOf, type ResultFigure } from './figure.ts';
import type { Link } from './frame.ts';
import { glance, type GlanceLine } from './glance.ts';
import { nearestTable, type NearestTable } from './nearest.ts';
import { borrowed, textNotice, type Borrowed, type TextNotice } from './notice.ts';
import { routeStops, type Stop } from './route.ts';
import { sourceLine, type SourceLine } from './source.ts';

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
  readonly figures: readonly ResultFigure[];
  /** Who states the figures, if all have that in common. */
  readonly attribution: ResultFigure | undefined;
  /** Figures that are no results. */
  readonly context: readonly ResultFigure[];
  readonly alignment: readonly AlignmentGroup[];
  readonly challenges: readonly string[];
  readonly lessons: readonly string[];
  readonly sources: readonly SourceLine[];
  /** When this was last true, and whether it may have changed. */
  readonly asOf: readonly string[];
  readonly changed: string;
  /** How to make a practice of one's own from it, where the report tells that. */
  readonly adapt: Link | undefined;
  readonly nearest: NearestTable | undefined;
  readonly cite: Citation | undefined;
}

/** What the page is made from, besides the practice. */
export interface PracticeContext {
  readonly principles: readonly Principle[];
  readonly journey: readonly Step[];
  readonly sections: Sections;
  /** What it describes is so old that it may have changed. */
  readonly isOld: boolean;
  readonly near: readonly Near<Practice>[];
}

function asOf(locale: Locale, t: Translate, date: string | undefined, isOld: boolean): string[] {
  if (!date) return [t('asof.unknown')];
  return [t('asof', { date: formatDate(locale, date) }), ...(isOld ? [t('asof.old')] : [])];
}

function sentencesOf(ids: readonly string[], said: Readonly<Record<string, string>>): string[] {
  return ids.flatMap((id) => said[id] ?? []);
}

/** The chapter that tells how a practice becomes one's own. */
const guide = 'how-to-use';

/** What only practices have: steps, how much is known, neighbours, and the way to adapt them. */
function ownOfPractice(
  locale: Locale,
  t: Translate,
  entry: Described,
  { journey, near, principles, sections }: PracticeContext,
): Pick<PracticePage, 'isBrief' | 'stops' | 'nearest' | 'adapt'> {
  if (!isPractice(entry))
    return { isBrief: false, stops: [], nearest: undefined, adapt: undefined };
  const adapt = { label: t('practice.adapt'), href: pagePath(locale, 'report', guide) };
  return {
    isBrief: entry.facts.detail === 'brief',
    stops: routeStops(locale, journey, entry.facts.steps, () => undefined),
    nearest: nearestTable(locale, entry, near, principles),
    adapt: sections.report.includes(guide) ? adapt : undefined,
  };
}

/** What follows the body, in the order of the original's pages. */
function told(
  locale: Locale,
  t: Translate,
  entry: Described,
  principles: readonly Principle[],
): Pick<
  PracticePage,
  'figures' | 'attribution' | 'context' | 'alignment' | 'challenges' | 'lessons' | 'sources'
> {
  const { facts, text } = entry;
  const { data } = text.rest;
  const figures = figuresOf(locale, entry, 'observations');
  return {
    figures,
    attribution: commonAttribution(figures),
    context: figuresOf(locale, entry, 'context'),
    alignment: alignment(locale, t, entry, principles),
    challenges: sentencesOf(facts.challenges, data.challenges),
    lessons: sentencesOf(facts.lessons, data.lessons),
    sources: facts.sources.map((source) => sourceLine(locale, source)),
  };
}

/** The page of a practice, or of an enabler, in a language. */
export function practicePage(
  locale: Locale,
  entry: Described,
  context: PracticeContext,
): PracticePage {
  const t = useTranslations(locale);
  const { facts, text } = entry;
  const path = describedPath(entry);
  return {
    title: text.head.data.title,
    summary: text.head.data.summary,
    headBorrowed: borrowed(locale, text.head.data.locale),
    restBorrowed: borrowed(locale, text.rest.data.locale),
    notice: textNotice(locale, text, path, context.sections),
    ...ownOfPractice(locale, t, entry, context),
    ...told(locale, t, entry, context.principles),
    glance: glance(locale, t, entry),
    asOf: asOf(locale, t, facts.asOf, context.isOld),
    changed: t('changed', { date: formatDate(locale, facts.changed) }),
    cite: citation(locale, entry, ...path),
  };
}
