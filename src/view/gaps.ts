import { formatNumber, formatPlain } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { GapMap, GapRow } from '#domain/gaps.ts';
import type { Principle, Sections } from '#domain/portal.ts';
import { listPage, type ListPage } from './list-page.ts';
import { borrowed, type Borrowed } from './notice.ts';

/** Practices where a principle meets a step; a cell without any leads to where one can be proposed. */
export interface GapLink {
  readonly words: string;
  readonly href: string;
  readonly isEmpty: boolean;
}

/** A principle's line of the map. */
export interface GapLine {
  readonly number: string;
  readonly name: string;
  readonly href: string;
  readonly borrowed: Borrowed;
  readonly links: readonly GapLink[];
  readonly total: string;
}

/** The map of one region as a table. */
export interface GapTable {
  readonly caption: string;
  /** What the table shows, in a sentence. */
  readonly summary: string;
  readonly steps: readonly string[];
  readonly lines: readonly GapLine[];
  readonly totals: readonly string[];
  readonly total: string;
}

export interface GapPage extends ListPage {
  /** How a practice with several principles or steps is counted. */
  readonly rule: string;
  readonly tables: readonly GapTable[];
}

/** The state that the proposal is to begin with; it stands in the fragment, which no server sees. */
function proposal(principle: string, step: string, region: GapMap['region']): string {
  const place = region === 'all' ? '' : `&region=${region}`;
  return `#principle=${principle}&step=${step}${place}`;
}

function links(locale: Locale, row: GapRow, slug: string, region: GapMap['region']): GapLink[] {
  const t = useTranslations(locale);
  const submit = pagePath(locale, 'submit');
  const list = pagePath(locale, 'principles', slug);
  return row.cells.map(({ step, count }) =>
    count === 0
      ? { words: t('empty'), href: submit + proposal(slug, step, region), isEmpty: true }
      : { words: formatNumber(locale, count), href: `${list}#${step}`, isEmpty: false },
  );
}

function line(
  locale: Locale,
  row: GapRow,
  region: GapMap['region'],
  principles: readonly Principle[],
): GapLine[] {
  const principle = principles.find(({ facts }) => facts.number === row.principle);
  if (!principle) return [];
  const { data } = principle.text.head;
  return [
    {
      number: formatPlain(locale, row.principle),
      name: data.title,
      href: pagePath(locale, 'principles', principle.slug),
      borrowed: borrowed(locale, data.locale),
      links: links(locale, row, principle.slug, region),
      total: formatNumber(locale, row.total),
    },
  ];
}

function summary(locale: Locale, { rows }: GapMap): string {
  const cells = rows.flatMap((row) => row.cells);
  const empty = cells.filter(({ count }) => count === 0).length;
  const values = { empty: formatNumber(locale, empty), cells: formatNumber(locale, cells.length) };
  return useTranslations(locale)('gaps.summary', values);
}

function table(locale: Locale, map: GapMap, principles: readonly Principle[]): GapTable {
  const t = useTranslations(locale);
  const number = (value: number) => formatNumber(locale, value);
  return {
    caption: map.region === 'all' ? t('gaps.all') : t(`region.${map.region}`),
    summary: summary(locale, map),
    steps: map.totals.map(({ step }) => t(`step.${step}`)),
    lines: map.rows.flatMap((row) => line(locale, row, map.region, principles)),
    totals: map.totals.map(({ count }) => number(count)),
    total: number(map.total),
  };
}

/** The gap map in a language. */
export function gapPage(
  locale: Locale,
  maps: readonly GapMap[],
  principles: readonly Principle[],
  sections: Sections,
): GapPage {
  return {
    ...listPage(locale, 'gaps', sections),
    rule: useTranslations(locale)('gaps.rule'),
    tables: maps.map((map) => table(locale, map, principles)),
  };
}
