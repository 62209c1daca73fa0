import { z } from 'zod';
import { isLocale, type Locale } from '#i18n/locales.ts';

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Path segments that routes need for themselves. */
export const reservedSlugs = [
  'by',
  'page',
  'index',
  'find',
  'card',
  'compare',
  'sheet',
  'enablers',
];

/** Id of an entry: lower-case words joined by hyphens, the same in every language. */
export const slug = z
  .string()
  .regex(slugPattern, 'is not a slug: use lower-case letters, digits and single hyphens')
  .refine((value) => !reservedSlugs.includes(value), 'is a word that an address needs for itself');

// Intl knows these as regions too, but no passport names them.
const notCountries = ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'];

/** True of an ISO 3166-1 alpha-2 code in use: not `UK` (it is `GB`), not `SU`. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || notCountries.includes(code)) return false;
  const [canonical] = Intl.getCanonicalLocales(`und-${code}`);
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return canonical === `und-${code}` && names.of(code) !== undefined;
}

/** ISO 3166-1 alpha-2 code of a country. */
export const country = z
  .string()
  .refine(isCountry, 'is not an ISO 3166 country code (two capital letters, such as KH)');

/** One of our languages. */
export const locale = z.custom<Locale>(
  (tag) => typeof tag === 'string' && isLocale(tag),
  'is not a language of src/i18n/locales.ts',
);

function isRealDate(date: string): boolean {
  const [year, month = '01', day = '01'] = date.split('-');
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(date);
}

/** A whole ISO 8601 day, e.g. `2026-11-24`. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day: write it like 2026-11-24')
  .refine(isRealDate, 'is not a day of the calendar');

/** A day, a month or a year, as exact as it is known: `"2016"`, `2016-06`, `2016-06-20`. */
export const partialDate = z.union([z.string(), z.number().int().transform(String)]).pipe(
  z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/, 'is not a date: write 2016, 2016-06 or 2016-06-20')
    .refine(isRealDate, 'is not a date of the calendar'),
);

/** A stretch of time, open at either end; `{}` is refused, leave the key out instead. */
export const period = z
  .strictObject({ from: partialDate.optional(), to: partialDate.optional() })
  .refine((value) => value.from ?? value.to, 'needs `from` or `to`')
  .refine((value) => !value.from || !value.to || value.from <= value.to, 'ends before it begins');

/** One line of text that a reader sees. */
export function text(longest: number) {
  return z.string().trim().min(1, 'is empty').max(longest, `is longer than ${longest} characters`);
}

/** A web address. */
export const address = z.url({ protocol: /^https?$/, error: 'is not a web address' });

/** Sentences in one language, by the id of the fact that each belongs to. */
export const sentences = z.record(z.string(), text(600)).default({});
