import type { BuiltPage, BuiltSite } from './built-site.ts';

/** The target of a link within the site: path and fragment; undefined for a link that leaves it. */
function target(
  address: string,
  page: BuiltPage,
  link: string,
): { path: string; anchor: string } | undefined {
  const url = new URL(link, new URL(page.path, address));
  if (url.origin !== new URL(address).origin) return undefined;
  return { path: decodeURI(url.pathname), anchor: decodeURIComponent(url.hash.slice(1)) };
}

/** Every link that leads to no page, file or anchor of the site, and from where. */
export function checkLinks({ address, files, pages }: BuiltSite): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) =>
    page.links.flatMap((link) => {
      const to = target(address, page, link);
      if (!to) return [];
      const found = byPath.get(to.path);
      if (!found && !files.has(to.path)) return [`${page.path}: ${link} leads nowhere`];
      const isAnchored = to.anchor === '' || !found || found.ids.has(to.anchor);
      return isAnchored
        ? []
        : [`${page.path}: ${link} names a place that ${to.path} does not have`];
    }),
  );
}
