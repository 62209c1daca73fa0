/** True of a name that a public host can have: letters of ASCII, with a dot, no address of a machine. */
export function isPublicHost(host: string): boolean {
  const isName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(host);
  const isPrivate = /(?:^|\.)(?:localhost|local|internal|lan|home|test|invalid|onion)$/.test(host);
  return isName && !isPrivate && !/(?:^|\.)xn--/.test(host);
}

/**
 * What is wrong with the host of a web address; undefined for a public one. It is read from what was
 * written: a parser would quietly turn letters of other scripts into `xn--`.
 */
export function hostFault(url: string): string | undefined {
  const authority = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
  if (authority.includes('@')) return 'names a user before the host';
  if (authority.includes(':')) return 'names a port';
  if (!isPublicHost(authority.toLowerCase()))
    return 'leads to no public host name in ASCII letters';
  return URL.canParse(url) ? undefined : 'is no web address';
}
