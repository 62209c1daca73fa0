import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { absolute, hasAddress, pagePath, siteName } from '#i18n/paths.ts';
import { useTranslations, type Translate } from '#i18n/translate.ts';
import type { Practice, Principle, Sections } from '#domain/portal.ts';
import type { Step } from '#schema/facets.ts';
import { alignment, type AlignmentGroup } from './alignment.ts';
import { commonAttribution, practiceFigures, type ResultFigure } from './figure.ts';
import { glance, type GlanceLine } from './glance.ts';
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
  readonly classified: string;
  readonly figures: readonly ResultFigure[];
  /** Who states the figures, if all have that in common. */
  readonly attribution: ResultFigure | undefined;
  readonly alignment: readonly AlignmentGroup[];
  readonly challenges: readonly string[];
  readonly lessons: readonly string[];
  readonly sources: readonly SourceLine[];
  /** When this was last true, and whether it may have changed. */
  readonly asOf: readonly string[];
  readonly changed: string;
  /** A line to copy; absent as long as the portal has no address of its own. */
  readonly cite: string | undefined;
}

/** What the page is made from, besides the practice. */
export interface PracticeContext {
  readonly principles: readonly Principle[];
  readonly journey: readonly Step[];
  readonly sections: Sections;
  /** What it describes is so old that it may have changed. */
  readonly isOld: boolean;
}

function cite(locale: Locale, { slug, facts, text }: Practice): string | undefined {
  if (!hasAddress()) return undefined;
  const date = formatDate(locale, facts.changed);
  const address = absolute(pagePath(locale, 'practices', slug));
  return `${text.head.data.title}. ${siteName(locale)}, ${date}. ${address}`;
}

function asOf(locale: Locale, t: Translate, date: string | undefined, isOld: boolean): string[] {
  if (!date) return [t('asof.unknown')];
  return [t('asof', { date: formatDate(locale, date) }), ...(isOld ? [t('asof.old')] : [])];
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
    asOf: asOf(locale, t, facts.asOf, context.isOld),
    changed: t('changed', { date: formatDate(locale, facts.changed) }),
    cite: cite(locale, practice),
  };
}
