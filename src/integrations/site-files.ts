import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { absolute, filePath, pagePath } from '#i18n/paths.ts';
import { headerRules, headersFile } from '#server/headers.ts';
import { site } from '#site.ts';
import { hashSource } from '#styles/inline.ts';

/** The stylesheet as the pages print it. */
export function stylesheetOf(folder: string): string {
  const [locale = 'en'] = site.locales;
  const html = readFileSync(join(folder, locale, 'index.html'), 'utf8');
  const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1];
  if (css === undefined)
    throw new Error(`${pagePath(locale)} has no stylesheet: layouts/Page.astro prints it.`);
  return css;
}

/** Writes what hosts read and no page is: `_headers` and `robots.txt`. */
export function siteFiles(): AstroIntegration {
  return {
    name: 'site-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const rules = headerRules(site, hashSource(stylesheetOf(folder)));
        writeFileSync(join(folder, '_headers'), headersFile(rules));
        const sitemap = absolute(filePath('sitemap-index.xml'));
        writeFileSync(
          join(folder, 'robots.txt'),
          `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`,
        );
      },
    },
  };
}
