import { formatMoney, formatNumber, formatPercent } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Practice } from '#domain/portal.ts';
import type { Observation } from '#schema/observation.ts';
import { periodWords } from './period.ts';

/** A result as a page shows it: how exact, the numeral, what it counts, when, and who says so. */
export interface ResultFigure {
  readonly id: string;
  /** Words of qualifier and currency around the numeral, either of them empty. */
  readonly before: string;
  readonly numeral: string;
  readonly after: string;
  readonly caption: string;
  readonly period: string;
  readonly statedBy: string;
  readonly evidence: string;
  /** Anchor of its source on the practice page. */
  readonly source: string;
}

function amount(locale: Locale, value: number, unit: string): string {
  if (unit === 'percent') return formatPercent(locale, value);
  return /^[A-Z]{3}$/.test(unit) ? formatMoney(locale, value, unit) : formatNumber(locale, value);
}

/** The value in the digits and separators of the language, a range as "from … to …". */
export function amountWords(
  locale: Locale,
  { value, unit }: Pick<Observation, 'value' | 'unit'>,
): string {
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

function qualified(locale: Locale, observation: Observation): string {
  const value = amountWords(locale, observation);
  const { qualifier } = observation;
  if (qualifier === 'exactly') return value;
  return useTranslations(locale)(`qualifier.${qualifier}`, { value });
}

/** When the result came about, as far as the source says. */
function when(locale: Locale, { period, periodStated }: Observation): string {
  const t = useTranslations(locale);
  if (!period) return t('period.unknown');
  const words = periodWords(locale, period);
  return periodStated ? words : t('period.assumed', { period: words });
}

/** A result in a language; caption and names are its words, from the entry's text. */
export function resultFigure(
  locale: Locale,
  observation: Observation,
  words: { caption: string; statedBy: string },
): ResultFigure {
  const t = useTranslations(locale);
  const isRange = typeof observation.value !== 'number';
  const [before, numeral, after] = splitNumeral(qualified(locale, observation), isRange);
  return {
    id: observation.id,
    before,
    numeral,
    after,
    caption: words.caption,
    period: when(locale, observation),
    statedBy: t('observation.stated-by', { name: words.statedBy }),
    evidence: t(`evidence.${observation.evidence}`),
    source: `source-${observation.source}`,
  };
}

/** Who states the results, where all of them have it in common: then a page says it once. */
export function commonAttribution(figures: readonly ResultFigure[]): ResultFigure | undefined {
  const [first] = figures;
  const same = (figure: ResultFigure) =>
    figure.statedBy === first?.statedBy &&
    figure.evidence === first.evidence &&
    figure.source === first.source;
  return figures.length > 1 && figures.every(same) ? first : undefined;
}

/** The results of a practice, in the order of its facts. */
export function practiceFigures(locale: Locale, { facts, text }: Practice): ResultFigure[] {
  const { observations, organisations } = text.rest.data;
  const names = new Map(facts.organisations.map(({ id, name }) => [id, name]));
  return facts.observations.map((observation) =>
    resultFigure(locale, observation, {
      caption: observations[observation.id] ?? '',
      statedBy: organisations[observation.statedBy] ?? names.get(observation.statedBy) ?? '',
    }),
  );
}
