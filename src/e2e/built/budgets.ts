import type { Locale } from '#i18n/locales.ts';

/** Most bytes, in brotli 11, of the seed practice with its inline stylesheet: one round trip on a slow line. */
export const firstViewBudget: Readonly<Partial<Record<Locale, number>>> = {
  en: 6500,
  fr: 7000,
  es: 7000,
  ms: 7000,
  vi: 7000,
  ar: 7000,
  th: 7500,
  km: 8000,
  lo: 8000,
  my: 8500,
};

/** Most bytes of the inline stylesheet. */
export const stylesheetBudget = 3000;

/** Most bytes of all scripts of a page. */
export const scriptBudget = 6000;

/** Most bytes of finding help in one country for the first time: its list with the map, and one centre. */
export const heaviestHelp = 25_000;
