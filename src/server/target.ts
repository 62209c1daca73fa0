/** What a request asks for: both parts as they are written in an address. */
export interface Target {
  readonly path: string;
  /** With its question mark; empty for none. */
  readonly search: string;
}

/** The target of a request, tidied up as browsers do it; undefined if it is none. */
export function parseTarget(target: string): Target | undefined {
  const url = URL.parse(target.startsWith('/') ? `http://localhost${target}` : target);
  // A path that begins with two slashes would name another host, once it is sent back in a redirect.
  if (!url || !url.pathname.startsWith('/') || url.pathname.startsWith('//')) return undefined;
  return { path: url.pathname, search: url.search };
}

const filesForHosts = ['_headers', '_redirects'];

/** The path of a file as folders have it; undefined for what no host hands out. */
export function servedPath(path: string): string | undefined {
  try {
    const decoded = decodeURI(path);
    const parts = decoded.split(/[\\/]/);
    const isKept = parts.some((part) => part.startsWith('.') || filesForHosts.includes(part));
    return isKept ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/**
 * What to do about a `Range` header. The file server reads `first-last` and `first-`; for ends of a file,
 * its first byte and several ranges it would send other bytes, so those are ignored, as a server may
 * (RFC 9110, 14.2).
 */
export function judgeRange(range: string): 'good' | 'bad' | 'ignored' {
  if (/^bytes=(-\d+|0-0|\d.*,.*)$/.test(range)) return 'ignored';
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? [];
  if (from === undefined) return 'bad';
  return !to || Number(from) <= Number(to) ? 'good' : 'bad';
}
