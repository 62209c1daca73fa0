import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '#site.ts';

/** File of the build that answers a path of the site. */
export function builtFile(folder: string, path: string): string {
  const below = path.slice(site.base.length);
  return join(folder, below.endsWith('/') || below === '' ? `${below}index.html` : below);
}

/** The same page in the languages that own it, its own among them. */
export interface Alternate {
  readonly lang: string;
  readonly url: string;
}

/** Reads the alternates from the page itself, so that sitemap and page can never disagree. */
export function pageAlternates(folder: string, path: string): Alternate[] {
  const html = readFileSync(builtFile(folder, path), 'utf8');
  const links = html.matchAll(/<link rel="?alternate"? hreflang="?([\w-]+)"? href="?([^\s">]+)/g);
  return [...links].map(([, lang = '', url = '']) => ({ lang, url }));
}
