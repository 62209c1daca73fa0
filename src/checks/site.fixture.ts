import type { BuiltPage, BuiltSite } from './built-site.ts';

/** A page of a built site; `/ar/practices/` if only the path matters. */
export function builtPage(
  path: string,
  { ids = [], ...rest }: Partial<Omit<BuiltPage, 'ids'>> & { ids?: readonly string[] } = {},
): BuiltPage {
  return { path, html: '', links: [], isHidden: false, ...rest, ids: new Set(ids) };
}

/** A built site of some pages, and files that are no pages. */
export function builtSite(
  pages: readonly BuiltPage[],
  { base = '/', files = [] }: { base?: string; files?: readonly string[] } = {},
): BuiltSite {
  return { address: 'https://portal.example.org', base, pages, files: new Set(files) };
}
