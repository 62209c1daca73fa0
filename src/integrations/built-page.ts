import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '#site.ts';

/** File of the build that answers a path of the site. */
export function builtFile(folder: string, path: string): string {
  const below = path.slice(site.base.length);
  return join(folder, below.endsWith('/') || below === '' ? `${below}index.html` : below);
}

/** What a built page says of itself to search engines. */
export interface PageClaims {
  readonly isHidden: boolean;
  readonly canonical: string | undefined;
  /** Same page by language, its own one included. */
  readonly alternates: readonly { lang: string; url: string }[];
}

/** Reads the claims from the page itself, so that sitemap and page can never disagree. */
export function pageClaims(folder: string, path: string): PageClaims {
  const html = readFileSync(builtFile(folder, path), 'utf8');
  const links = [
    ...html.matchAll(/<link rel="?alternate"? hreflang="?([\w-]+)"? href="?([^\s">]+)/g),
  ];
  return {
    isHidden: /<meta name="?robots"? content="?noindex/.test(html),
    canonical: /<link rel="?canonical"? href="?([^\s">]+)/.exec(html)?.[1],
    alternates: links.map(([, lang = '', url = '']) => ({ lang, url })),
  };
}
