import { z } from 'zod';
import { hostFault } from '#text/host.ts';
import { realLocales, type Locale } from '#i18n/locales.ts';

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

/** Id of something within an entry: lower-case words joined by hyphens. */
export const id = z
  .string()
  .regex(slugPattern, 'is not an id: use lower-case letters, digits and single hyphens');

/** Id of an entry, and its address in every language. */
export const slug = z
  .string()
  .regex(slugPattern, 'is not a slug: use lower-case letters, digits and single hyphens')
  .refine((value) => !reservedSlugs.includes(value), 'is a word that an address needs for itself');

// Intl knows these as regions too: reserved or invented codes that ISO 3166-1 gives to no country.
const notCountries = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' ');

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
  (tag) => (realLocales as readonly unknown[]).includes(tag),
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
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'is not a day: write it like 2026-11-24', abort: true })
  .refine(isRealDate, 'is not a day of the calendar');

/** A day, a month or a year, as exact as it is known: `"2016"`, `2016-06`, `2016-06-20`. */
export const partialDate = z.union([z.string(), z.number().int().transform(String)]).pipe(
  z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/, 'is not a date: write 2016, 2016-06 or 2016-06-20')
    .refine(isRealDate, 'is not a date of the calendar'),
);

/** False where both ends are known and the first is later; as exact as the less exact of them. */
function isInOrder({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean {
  if (!from || !to) return true;
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) <= to.slice(0, length);
}

/** A stretch of time, open at either end; `{}` is refused, leave the key out instead. */
export const period = z
  .strictObject({ from: partialDate.optional(), to: partialDate.optional() })
  .refine((value) => value.from ?? value.to, 'needs `from` or `to`')
  .refine(isInOrder, 'ends before it begins');

/** ISO 4217 code of a currency in use. */
export const currency = z
  .string()
  .refine(
    (code) => Intl.supportedValuesOf('currency').includes(code),
    'is not an ISO 4217 currency',
  );

/** A list in which nothing stands twice. */
export function distinct<S extends z.ZodType>(item: S) {
  return z
    .array(item)
    .refine((items) => new Set(items).size === items.length, 'names something twice');
}

// Control and direction characters can hide what a text really says. The zero-width signs of Khmer and Burmese stay.
const isHonest = (line: string) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(line);
const isVisible = (line: string) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(line);

/** One line of text that a reader sees. */
export function text(longest: number) {
  return z
    .string()
    .trim()
    .min(1, { error: 'is empty', abort: true })
    .max(longest, `is longer than ${longest} characters`)
    .refine(isHonest, 'has a line end, a control character or a direction override in it')
    .refine(isVisible, 'shows nothing');
}

/** A web address. */
export const address = z
  .url({ protocol: /^https?$/, error: 'is not a web address', abort: true })
  .refine((url) => hostFault(url) === undefined, {
    error: ({ input }) => hostFault(String(input)) ?? 'is not a web address',
  });

/** Sentences in one language, by the id of the fact that each belongs to. */
export const sentences = z.record(z.string(), text(600)).default({});
