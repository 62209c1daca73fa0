import type { BuiltPage, BuiltSite } from './built-site.ts';

/** Where a link within the site leads. */
interface Target {
  readonly path: string;
  /** Empty if the link names no place of the page; a fragment with `=` is a state for the page's script. */
  readonly anchor: string;
}

/** The target of a link; undefined for one that leaves the site. Throws where a link cannot be read. */
function target(address: string, page: BuiltPage, link: string): Target | undefined {
  const url = new URL(link, new URL(page.path, address));
  if (url.origin !== new URL(address).origin) return undefined;
  const fragment = decodeURIComponent(url.hash.slice(1));
  return { path: decodeURI(url.pathname), anchor: fragment.includes('=') ? '' : fragment };
}

type Pages = ReadonlyMap<string, BuiltPage>;

/** What is wrong with a target. */
function faultOfTarget(to: Target, pages: Pages, files: BuiltSite['files']): string | undefined {
  const found = pages.get(to.path);
  if (!found && !files.has(to.path)) return 'leads nowhere';
  const isAnchored = to.anchor === '' || !found || found.ids.has(to.anchor);
  return isAnchored ? undefined : `names a place that ${to.path} does not have`;
}

/** What is wrong with a link of a page. */
function faultOf(site: BuiltSite, pages: Pages, page: BuiltPage, link: string): string | undefined {
  try {
    const to = target(site.address, page, link);
    return to && faultOfTarget(to, pages, site.files);
  } catch {
    return 'is no address';
  }
}

/** Every link that leads to no page, file or anchor of the site, and from where. */
export function checkLinks(site: BuiltSite): string[] {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  return site.pages.flatMap((page) =>
    page.links.flatMap((link) => {
      const fault = faultOf(site, byPath, page, link);
      return fault ? [`${page.path}: ${link} ${fault}`] : [];
    }),
  );
}
