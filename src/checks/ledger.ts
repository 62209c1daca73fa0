import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Redirect } from '#server/redirects.ts';
import type { BuiltSite } from './built-site.ts';

/** A line of `redirects.txt`: an old address, and a new one or `410`. */
interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * The promise that an address never dies. `urls.txt` lists entry pages without their language
 * (`practices/migrant-resource-centres/`); `redirects.txt` holds lines `old new` or `old 410`.
 */
export interface Ledger {
  readonly urls: readonly string[];
  readonly redirects: readonly Move[];
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The ledger of addresses in the project's root. */
export function readLedger(root: string): Ledger {
  return parseLedger(readIfThere(join(root, 'urls.txt')), readIfThere(join(root, 'redirects.txt')));
}

/** Folders whose pages are entries: each has an address of its own to keep. */
const entryFolders = ['practices', 'principles', 'about'];

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Reads the two files. */
export function parseLedger(urls: string, redirects: string): Ledger {
  return {
    urls: lines(urls),
    redirects: lines(redirects).map((line) => {
      const [from = '', to = ''] = line.split(/\s+/);
      return { from, to };
    }),
  };
}

/** Entry pages of a built site, without their language, in order. */
export function entryUrls({ base, pages }: BuiltSite, locales: readonly string[]): string[] {
  const entries = pages.flatMap(({ path }) => {
    const [locale = '', section = '', slug = '', ...more] = path.slice(base.length).split('/');
    const isEntry = locales.includes(locale) && entryFolders.includes(section) && slug !== '';
    return isEntry && more.join('') === '' ? [`${section}/${slug}/`] : [];
  });
  return [...new Set(entries)].sort();
}

/** What is wrong with where a redirect leads. */
function faultOfTarget({ redirects }: Ledger, known: ReadonlySet<string>, to: string): string[] {
  if (to === '410' || known.has(to)) return [];
  const isChain = redirects.some(({ from }) => from === to);
  return [
    isChain ? 'is redirected itself: name the last address' : 'is no entry page of this site',
  ];
}

/** True of what a browser asks for, letter by letter, where it stands below the folder of a language. */
function isBelowLanguage(from: string): boolean {
  const folder = 'https://portal.example/en/';
  return URL.parse(from, folder)?.href === folder + from && !/[?#]/.test(from);
}

/** What is wrong with the old address itself: a host that finds two answers gives either. */
function faultOfOrigin(
  { base, pages }: BuiltSite,
  locales: readonly string[],
  from: string,
): string | undefined {
  if (!isBelowLanguage(from))
    return 'is no address within a language: write it like practices/old-name/';
  const isPage = pages.some(({ path }) =>
    locales.some((locale) => path === `${base}${locale}/${from}`),
  );
  return isPage ? 'still has a page: take the line or the page out' : undefined;
}

/** Faults of the lines of `redirects.txt`. */
function checkRedirects(site: BuiltSite, locales: readonly string[], ledger: Ledger): string[] {
  const known = new Set(entryUrls(site, locales));
  const origins = ledger.redirects.map(({ from }) => from);
  return ledger.redirects.flatMap(({ from, to }, index) => {
    const isSecond = origins.indexOf(from) !== index;
    const origin = isSecond ? 'stands twice' : faultOfOrigin(site, locales, from);
    return [
      ...(origin ? [`redirects.txt: ${from} ${origin}`] : []),
      ...faultOfTarget(ledger, known, to).map((why) => `redirects.txt: ${from} → ${to} ${why}`),
    ];
  });
}

/** Promises broken: an old address without a page or a line, or with both; a redirect to nowhere or in a chain. */
export function checkLedger(site: BuiltSite, locales: readonly string[], ledger: Ledger): string[] {
  const known = new Set(entryUrls(site, locales));
  const moved = new Set(ledger.redirects.map(({ from }) => from));
  const dead = ledger.urls
    .filter((url) => !known.has(url) && !moved.has(url))
    .map(
      (url) =>
        `urls.txt: ${url} has no page. Add \`${url} <new address>\` or \`${url} 410\` to redirects.txt`,
    );
  return [...dead, ...checkRedirects(site, locales, ledger)];
}

/** Entry pages that the ledger does not list yet. */
export function newUrls(site: BuiltSite, locales: readonly string[], { urls }: Ledger): string[] {
  return entryUrls(site, locales).filter((url) => !urls.includes(url));
}

/** What a host answers for moved, removed and withdrawn entries, in every language. */
export function hostRedirects(
  site: BuiltSite,
  locales: readonly string[],
  { redirects }: Ledger,
): Redirect[] {
  const moved = locales.flatMap((locale) =>
    redirects.map(({ from, to }): Redirect => {
      const path = (url: string) => `${site.base}${locale}/${url}`;
      return to === '410'
        ? { from: path(from), to: `${site.base}404.html`, status: 410 }
        : { from: path(from), to: path(to), status: 301 };
    }),
  );
  const withdrawn = site.pages
    .filter(({ path, isHidden }) => isHidden && path.endsWith('/'))
    .map(({ path }): Redirect => ({ from: path, to: path, status: 410 }));
  return [...moved, ...withdrawn];
}
