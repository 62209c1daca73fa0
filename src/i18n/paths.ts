import { site } from '#site.ts';
import type { Locale } from './locales.ts';

/**
 * Address of a page of a language, from the root of the host: `pagePath('ar', 'practices')` is
 * `/ar/practices/` under the base `/`. Slugs are the same in every language.
 */
export function pagePath(locale: Locale, ...segments: readonly string[]): string {
  return `${site.base}${[locale, ...segments].join('/')}/`;
}

/** Address of a file that belongs to no language, e.g. `filePath('favicon.svg')`. */
export function filePath(file: string): string {
  return `${site.base}${file}`;
}

/** The full address of a path, for canonical links, feeds and structured data. */
export function absolute(path: string): string {
  return new URL(path, site.address).href;
}

/** False as long as the address is a placeholder under the reserved `.example`. */
export function hasAddress(): boolean {
  return !new URL(site.address).hostname.endsWith('.example');
}

/** Name of the portal in a language. */
export function siteName(locale: Locale): string {
  return site.name[locale] ?? site.name.default;
}

/** Where "Leave now" leads in a language. */
export function leaveAddress(locale: Locale): string {
  return site.leave[locale] ?? site.leave.default;
}
