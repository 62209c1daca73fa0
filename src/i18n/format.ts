import { locales, type Locale } from './locales.ts';

/** ISO 8601 day, month or year: `2026-11-24`, `2026-11` or `2026`. */
export type PartialDate = string;

/** The tag that makes `Intl` print a language's digits and the Gregorian calendar. */
export function intlTag(locale: Locale): string {
  const { intl, digits } = locales[locale];
  return `${intl}-u-ca-gregory-nu-${digits}`;
}

/** A plain number, grouped as the language does. */
export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(intlTag(locale)).format(value);
}

/** A year, day number or other number that must not be grouped. */
export function formatPlain(locale: Locale, value: number): string {
  return new Intl.NumberFormat(intlTag(locale), { useGrouping: false }).format(value);
}

/**
 * An amount of money with the currency's name, which is clear where a sign is not: many countries
 * have a `$`, and signs change sides beside Arabic. `currency` is an ISO 4217 code. Cents are printed
 * only where there are some.
 */
export function formatMoney(locale: Locale, value: number, currency: string): string {
  const named = { style: 'currency', currencyDisplay: 'name', currency } as const;
  const options = { ...named, trailingZeroDisplay: 'stripIfInteger' } as const;
  return new Intl.NumberFormat(intlTag(locale), options).format(value);
}

/** Per cent of a hundred: 89 prints as `89%`. */
export function formatPercent(locale: Locale, value: number): string {
  const options = { style: 'percent', maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(intlTag(locale), options).format(value / 100);
}

/** A date as exact as it is known: a year stays a year. */
export function formatDate(locale: Locale, date: PartialDate): string {
  const [, month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if ('hasEra' in locales[locale]) options.era = 'short';
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(intlTag(locale), options).format(new Date(date));
}

/** Items joined by the language's "and". */
export function formatList(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(intlTag(locale), { type: 'conjunction' }).format(items);
}

/** Name of a country by ISO 3166 code. */
export function countryName(locale: Locale, code: string): string {
  const names = new Intl.DisplayNames(intlTag(locale), { type: 'region', style: 'short' });
  return names.of(code) ?? code;
}

/** Name of one of our languages in another. */
export function languageName(locale: Locale, language: Locale): string {
  const names = new Intl.DisplayNames(intlTag(locale), { type: 'language' });
  return names.of(language) ?? language;
}

const rulesOf = new Map<Locale, Intl.PluralRules>();

/** Making the rules of a language takes longer than all that is asked of them, so each is made once. */
function pluralRules(locale: Locale): Intl.PluralRules {
  const made = rulesOf.get(locale) ?? new Intl.PluralRules(intlTag(locale));
  rulesOf.set(locale, made);
  return made;
}

/** `Intl.PluralRules` category of a count. */
export function pluralCategory(locale: Locale, count: number): Intl.LDMLPluralRule {
  return pluralRules(locale).select(count);
}

/** The categories a language has; a plural message gives a form for each. */
export function pluralCategories(locale: Locale): Intl.LDMLPluralRule[] {
  return pluralRules(locale).resolvedOptions().pluralCategories;
}

/** Name of a day of the week; Monday is 0. */
export function weekdayName(locale: Locale, day: number): string {
  const options = { weekday: 'long', timeZone: 'UTC' } as const;
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat(intlTag(locale), options).format(Date.UTC(2024, 0, 1 + day));
}

/** Minutes of a day as a clock of 24 hours shows them: 540 is 09:00, the end of the day 24:00. */
export function formatClock(locale: Locale, minutes: number): string {
  const options = { minimumIntegerDigits: 2 } as const;
  const digits = new Intl.NumberFormat(intlTag(locale), options);
  const inDay = minutes > 1440 ? minutes - 1440 : minutes;
  return [Math.floor(inDay / 60), inDay % 60].map((part) => digits.format(part)).join(':');
}

/** Name of a language that people speak; undefined where `Intl` has none. */
export function spokenName(locale: Locale, tag: string): string | undefined {
  const options = { type: 'language', fallback: 'none' } as const;
  return new Intl.DisplayNames(intlTag(locale), options).of(tag);
}
