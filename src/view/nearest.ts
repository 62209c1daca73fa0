import { countryName, formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations, type Translate } from '#i18n/translate.ts';
import type { Near, Shared } from '#domain/nearest.ts';
import type { Practice, Principle } from '#domain/portal.ts';
import { facetWords } from './facet.ts';
import { ownWords, type Worded } from './worded.ts';
import { periodWords } from './period.ts';
import { practiceLink, type PracticeLink } from './practice-link.ts';

/** A line of the comparison: one value for each practice, this one first. */
export interface ComparedRow {
  readonly label: string;
  /** Of each practice the words, each in its language. */
  readonly values: readonly (readonly Worded[])[];
}

/** A practice beside those nearest to it. */
export interface NearestTable {
  readonly links: readonly PracticeLink[];
  readonly rows: readonly ComparedRow[];
}

/** What is said of one practice in the comparison, in the order of its lines. */
function told(locale: Locale, t: Translate, { facts, countries }: Practice): Worded[][] {
  return [
    ownWords(countries.map((code) => countryName(locale, code))),
    ownWords([facts.period ? periodWords(locale, facts.period) : t('period.unknown')]),
    ownWords(facts.steps.map((step) => t(`step.${step}`))),
    ownWords([facts.asOf ? formatDate(locale, facts.asOf) : t('source.no-year')]),
  ];
}

const labels = [
  'practice.countries',
  'practice.period',
  'practice.steps',
  'compare.as-of',
] as const;

/** Reasons to show: the rarest say most. */
const mostReasons = 3;

function reasons(
  locale: Locale,
  shared: readonly Shared[],
  principles: readonly Principle[],
): Worded[] {
  return shared
    .slice(0, mostReasons)
    .map(({ facet, value }) => facetWords(locale, facet, value, principles));
}

/** The comparison of a practice with those nearest to it; none if nothing is near. */
export function nearestTable(
  locale: Locale,
  practice: Practice,
  near: readonly Near<Practice>[],
  principles: readonly Principle[],
): NearestTable | undefined {
  if (near.length === 0) return undefined;
  const t = useTranslations(locale);
  const columns = [practice, ...near.map(({ entry }) => entry)];
  const columnsTold = columns.map((each) => told(locale, t, each));
  const common = near.map(({ shared }) => reasons(locale, shared, principles));
  return {
    links: near.map(({ entry }) => practiceLink(locale, entry)),
    rows: [
      { label: t('compare.common'), values: [[], ...common] },
      ...labels.map((label, row) => ({
        label: t(label),
        values: columnsTold.map((values) => values[row] ?? []),
      })),
    ],
  };
}
