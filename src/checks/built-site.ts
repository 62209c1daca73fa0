import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Parser } from 'htmlparser2';

/** What a built page holds that other pages or hosts depend on. */
export interface BuiltPage {
  /** Path from the root of the host, e.g. `/ar/practices/`. */
  readonly path: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
  /** Values of `href` and `src`, as written. */
  readonly links: readonly string[];
  /** Kept out of search engines: withdrawn, or no page of content at all. */
  readonly isHidden: boolean;
}

/** A built folder, as the output checks see it. */
export interface BuiltSite {
  /** Origin under which it will be published: links to it are links within. */
  readonly address: string;
  readonly base: string;
  /** Every file, as a path from the root of the host. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
}

function readPage(path: string, html: string): BuiltPage {
  const ids = new Set<string>();
  const links: string[] = [];
  let isHidden = false;
  const parser = new Parser({
    onopentag: (name, { id, href, src, content, ...rest }) => {
      if (id) ids.add(id);
      links.push(...[href, src].filter((value) => value !== undefined));
      if (name === 'meta' && rest['name'] === 'robots') isHidden = content === 'noindex';
    },
  });
  parser.end(html);
  return { path, html, ids, links, isHidden };
}

/** Every file below a folder, by its path from there as addresses write it. */
function fileNames(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort();
}

/** Reads a built folder that will be published under an address and a base path. */
export function readBuiltSite(
  folder: string,
  { address, base }: Pick<BuiltSite, 'address' | 'base'>,
): BuiltSite {
  const names = fileNames(folder);
  const pages = names.filter((name) => name.endsWith('.html'));
  return {
    address,
    base,
    files: new Set(names.map((name) => base + name)),
    pages: pages.map((name) =>
      readPage(
        base + name.replace(/(^|\/)index\.html$/, '$1'),
        readFileSync(join(folder, name), 'utf8'),
      ),
    ),
  };
}
