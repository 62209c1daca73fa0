import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentGate } from '#integrations/content-gate.ts';
import { guarded } from '#integrations/guarded-processor.ts';
import { numberedHeadings } from '#integrations/heading-ids.ts';
import { outputGate } from '#integrations/output-gate.ts';
import { plainCells } from '#integrations/plain-cells.ts';
import { languageSitemaps } from '#integrations/sitemap.ts';
import { siteFiles } from '#integrations/site-files.ts';
import { site } from '#site.ts';

// Astro marks each compiled text with a directive that it reads itself; the bundler warns once a text.
const withoutDirectives = (level, log, handler) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
};

export default defineConfig({
  site: site.address,
  base: site.base,
  trailingSlash: 'always',
  srcDir: './src',
  i18n: {
    locales: [...site.locales],
    defaultLocale: site.locales.includes('en') ? 'en' : (site.locales[0] ?? 'en'),
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: {
    syntaxHighlight: false,
    processor: guarded(satteri({ hastPlugins: [numberedHeadings, plainCells] })),
  },
  integrations: [contentGate(), mdx(), languageSitemaps(), siteFiles(), outputGate()],
  vite: {
    plugins: [tailwindcss()],
    // A script small enough to be inlined would break the policy.
    build: { assetsInlineLimit: 0, rolldownOptions: { onLog: withoutDirectives } },
  },
  devToolbar: { enabled: false },
  telemetry: false,
});
