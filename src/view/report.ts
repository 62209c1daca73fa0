import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Facet, FacetValue } from '#domain/facets.ts';
import type { AboutPage, Practice, Principle } from '#domain/portal.ts';
import type { Counted, PageFacts, Stage } from '#schema/page.ts';
import { facetLink, type FacetLink } from './facet.ts';
import { amountWords } from './figure.ts';
import { sourceLine, type SourceLine } from './source.ts';

/** A number about the collection, and what it counts. */
export interface ChapterFigure {
  readonly numeral: string;
  readonly caption: string;
  /** Anchor of its source on the page. */
  readonly source: string;
}

/** A stage of the way from a need to a practice, and where it is done. */
export interface StageLink {
  readonly label: string;
  /** Absent where this portal has no place for it. */
  readonly href: string | undefined;
  readonly text: string;
  /** Lists of practices to begin with. */
  readonly lists: readonly FacetLink[];
}

/** A value of a facet, how often we have it, and how often the original said it had. */
export interface CountRow extends FacetLink {
  readonly published: string;
}

export interface CountTable {
  readonly caption: string;
  /** False where only our own numbers are shown. */
  readonly isCompared: boolean;
  readonly rows: readonly CountRow[];
}

/** What a chapter of the report shows besides its text. */
export interface Chapter {
  readonly figures: readonly ChapterFigure[];
  readonly stages: readonly StageLink[];
  readonly tables: readonly CountTable[];
  readonly sources: readonly SourceLine[];
}

type Value = FacetValue<Practice>;

function published(locale: Locale, facts: PageFacts, facet: Counted, value: string): string {
  const counts: Readonly<Record<string, number>> | undefined = facts.published?.[facet];
  const number = counts?.[value];
  if (number === undefined) return '';
  return amountWords(locale, { value: number, unit: facet === 'dimension' ? 'percent' : 'count' });
}

function countTable(
  locale: Locale,
  facts: PageFacts,
  facet: Counted,
  values: readonly Value[],
  principles: readonly Principle[],
): CountTable {
  const rows = values
    .filter((each) => each.facet === facet)
    .map((each) => ({
      ...facetLink(locale, each, principles),
      published: published(locale, facts, facet, each.value),
    }));
  const caption = useTranslations(locale)(`facet.${facet}`);
  return { caption, isCompared: facts.published !== undefined, rows };
}

/** Where each stage is done; needs are the subject of the first principle. */
const ways: Readonly<Record<Exclude<Stage, 'needs'>, readonly string[]>> = {
  gaps: ['gaps'],
  choose: ['practices'],
  adapt: ['practices', 'enablers'],
  create: ['submit'],
};

/** By what the practices of a stage are looked for. */
const facetsOf: Readonly<Partial<Record<Stage, Facet>>> = { needs: 'dimension', choose: 'step' };

function wayTo(locale: Locale, stage: Stage, principles: readonly Principle[]): string | undefined {
  if (stage !== 'needs') return pagePath(locale, ...ways[stage]);
  const first = principles.find(({ facts }) => facts.number === 1);
  return first && pagePath(locale, 'practices', 'by', 'principle', first.slug);
}

function stageLinks(
  locale: Locale,
  { facts, text }: AboutPage,
  values: readonly Value[],
  principles: readonly Principle[],
): StageLink[] {
  const t = useTranslations(locale);
  const filled = values.filter(({ entries }) => entries.length > 0);
  return facts.stages.map((stage) => ({
    label: t(`stage.${stage}`),
    href: wayTo(locale, stage, principles),
    text: text.rest.data.stages[stage] ?? '',
    lists: filled
      .filter(({ facet }) => facet === facetsOf[stage])
      .map((value) => facetLink(locale, value, principles)),
  }));
}

/** The data of a chapter of the report, or of a page about the portal. */
export function chapter(
  locale: Locale,
  page: AboutPage,
  values: readonly Value[],
  principles: readonly Principle[],
): Chapter {
  const { facts, text } = page;
  return {
    figures: facts.figures.map(({ id, value, unit, source }) => ({
      numeral: amountWords(locale, { value, unit }),
      caption: text.rest.data.figures[id] ?? '',
      source: `source-${source}`,
    })),
    stages: stageLinks(locale, page, values, principles),
    tables: facts.counted.map((facet) => countTable(locale, facts, facet, values, principles)),
    sources: facts.sources.map((source) => sourceLine(locale, source)),
  };
}
