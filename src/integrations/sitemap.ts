import { fileURLToPath } from 'node:url';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { site } from '#site.ts';
import { pageAlternates } from './built-page.ts';

/** Language folder of an address, if it has one. */
function localeOf(url: string): string | undefined {
  return new URL(url).pathname.slice(site.base.length).split('/')[0];
}

/**
 * A sitemap for each language, with the pages that are wholly written in it: those that name
 * themselves among their own alternates.
 */
export function languageSitemaps(): AstroIntegration {
  let folder = '';
  const alternates = (url: string) => pageAlternates(folder, new URL(url).pathname);
  const isOwn = (url: string) => alternates(url).some((alternate) => alternate.url === url);
  const withAlternates = (item: SitemapItem): SitemapItem => ({
    ...item,
    links: alternates(item.url),
  });
  const chunk = (locale: string) => (item: SitemapItem) =>
    localeOf(item.url) === locale ? withAlternates(item) : undefined;
  const integration = sitemap({
    filter: isOwn,
    chunks: Object.fromEntries(site.locales.map((locale) => [locale, chunk(locale)])),
  });
  const configDone = integration.hooks['astro:config:done'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:done': async (options) => {
        folder = fileURLToPath(options.config.outDir);
        await configDone?.(options);
      },
    },
  };
}
