import type { Locale } from '#i18n/locales.ts';
import type { Site } from '#schema/site.ts';
import { headerPolicy } from './policy.ts';

/** Headers for the paths that match: a whole path, or a folder written `/folder/*`. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const allowNothing = [
  'geolocation=(self)',
  'camera=()',
  'microphone=()',
  'payment=()',
  'usb=()',
  'browsing-topics=()',
].join(', ');

/** On hosts with a `_headers` file every matching rule applies, so no two rules set the same header for one path. */
const everywhere: HeaderRule['headers'] = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': allowNothing,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};

function pages(base: string, locales: readonly Locale[]): string[] {
  return [base, `${base}404.html`, ...locales.map((locale) => `${base}${locale}/*`)];
}

/** The one table of headers: `_headers` and the preview server are made from it. */
export function headerRules(
  { base, locales }: Pick<Site, 'base' | 'locales'>,
  styleHash: string,
): HeaderRule[] {
  const page = { 'Content-Security-Policy': headerPolicy(styleHash), 'Cache-Control': 'no-cache' };
  return [
    { path: `${base}*`, headers: everywhere },
    ...pages(base, locales).map((path) => ({ path, headers: page })),
    {
      path: `${base}_astro/*`,
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
    // Open data is for everybody's pages to read.
    { path: `${base}data/*`, headers: { 'Access-Control-Allow-Origin': '*' } },
  ];
}

function matches(rule: string, path: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
}

/** The headers of a path, as a host would send them. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign(
    {},
    ...rules.filter((rule) => matches(rule.path, path)).map(({ headers }) => headers),
  ) as Record<string, string>;
}

/** The table as the `_headers` file of Netlify, Cloudflare and the like. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** The table from such a file: what a host makes of it. */
export function parseHeadersFile(text: string): HeaderRule[] {
  return text
    .replaceAll('\r', '')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const headers = lines.map((line) => /^\s+([^:]+): (.*)$/.exec(line)?.slice(1) ?? []);
      return { path, headers: Object.fromEntries(headers) as Record<string, string> };
    });
}
