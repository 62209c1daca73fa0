import { formatMoney, formatNumber, formatPercent } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Described } from '#domain/portal.ts';
import type { ContextFigure, Observation } from '#schema/observation.ts';
import { organisationName } from './organisation.ts';
import type { Worded } from './worded.ts';
import { periodWords } from './period.ts';

/** A figure as a page shows it: how exact, the numeral, what it counts, when, and who says so. */
export interface ResultFigure {
  readonly id: string;
  /** Words of qualifier, currency and rate around the numeral, either of them empty. */
  readonly before: string;
  /** Empty where the source has no number: then the caption says it in words. */
  readonly numeral: string;
  readonly after: string;
  readonly caption: string;
  readonly period: string;
  readonly statedBy: Worded;
  /** Who measured it; absent of a figure that is no result. */
  readonly evidence: string | undefined;
  /** Anchor of its source on the practice page. */
  readonly source: string;
}

function amount(locale: Locale, value: number, unit: string): string {
  if (unit === 'percent') return formatPercent(locale, value);
  return /^[A-Z]{3}$/.test(unit) ? formatMoney(locale, value, unit) : formatNumber(locale, value);
}

/** A number, or a range. */
interface Amount {
  readonly value: NonNullable<Observation['value']>;
}

/** The value in the digits and separators of the language, a range as "from … to …". */
export function amountWords(locale: Locale, { value, unit }: Amount & { unit: string }): string {
  if (typeof value === 'number') return amount(locale, value, unit);
  const from = amount(locale, value.from, unit);
  return useTranslations(locale)('amount.range', { from, to: amount(locale, value.to, unit) });
}

/** Digits of any script with their separators and a per cent sign: what is printed large. */
const numerals = /[\p{Nd}.,\u00a0\u202f]*\p{Nd}[\u200e\u200f\u00a0]*%?[\u200e\u200f]?/u;

/** The words of an amount around its numeral; a range stays whole. */
function splitNumeral(
  words: string,
  isRange: boolean,
): [before: string, numeral: string, after: string] {
  const found = isRange ? null : numerals.exec(words);
  if (!found) return ['', words, ''];
  const end = found.index + found[0].length;
  return [words.slice(0, found.index).trim(), found[0].trim(), words.slice(end).trim()];
}

/** An amount with how exact it is: more than 700,000. */
export function qualifiedWords(
  locale: Locale,
  { value, unit, qualifier }: Pick<ContextFigure, 'unit' | 'qualifier'> & Amount,
): string {
  const words = amountWords(locale, { value, unit });
  if (qualifier === 'exactly') return words;
  return useTranslations(locale)(`qualifier.${qualifier}`, { value: words });
}

function qualified(locale: Locale, { value, unit, qualifier, per }: ContextFigure): string {
  if (value === undefined) return '';
  const exact = qualifiedWords(locale, { value, unit, qualifier });
  return per ? useTranslations(locale)(`per.${per}`, { value: exact }) : exact;
}

/** When the result came about, as far as the source says. */
function when(locale: Locale, { period, periodStated }: ContextFigure): string {
  const t = useTranslations(locale);
  if (!period) return t('period.unknown');
  const words = periodWords(locale, period);
  return periodStated ? words : t('period.assumed', { period: words });
}

/** A figure in a language; caption and name are its words, from the entry's text. */
export function resultFigure(
  locale: Locale,
  figure: Observation | ContextFigure,
  words: { caption: string; statedBy: Worded },
): ResultFigure {
  const t = useTranslations(locale);
  const isRange = typeof figure.value === 'object';
  const [before, numeral, after] = splitNumeral(qualified(locale, figure), isRange);
  return {
    id: figure.id,
    before,
    numeral,
    after,
    ...words,
    period: when(locale, figure),
    evidence: 'evidence' in figure ? t(`evidence.${figure.evidence}`) : undefined,
    source: `source-${figure.source}`,
  };
}

/** Who states the results, where all of them have it in common: then a page says it once. */
export function commonAttribution(figures: readonly ResultFigure[]): ResultFigure | undefined {
  const [first] = figures;
  const same = (figure: ResultFigure) =>
    figure.statedBy.words === first?.statedBy.words &&
    figure.evidence === first.evidence &&
    figure.source === first.source;
  return figures.length > 1 && figures.every(same) ? first : undefined;
}

/** Figures of a practice or an enabler, in the order of its facts: its results, or those that are none. */
export function figuresOf(
  locale: Locale,
  entry: Described,
  list: 'observations' | 'context',
): ResultFigure[] {
  const captions = entry.text.rest.data[list];
  return entry.facts[list].map((figure) =>
    resultFigure(locale, figure, {
      caption: captions[figure.id] ?? '',
      statedBy: organisationName(locale, entry, figure.statedBy),
    }),
  );
}
