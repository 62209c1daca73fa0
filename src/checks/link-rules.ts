/** True of a name that a public host can have: letters of ASCII, with a dot, no address of a machine. */
function isPublicHost(host: string): boolean {
  const isName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(host);
  const isPrivate = /(?:^|\.)(?:localhost|local|internal|lan|home|test|invalid|onion)$/.test(host);
  return isName && !isPrivate && !/(?:^|\.)xn--/.test(host);
}

function webFault(url: string): string | undefined {
  // The host is read from what was written: a parser would quietly turn letters of other scripts into xn--.
  const authority = /^https:\/\/([^/?#]*)/.exec(url)?.[1] ?? '';
  if (authority.includes('@')) return 'names a user before the host';
  if (authority.includes(':')) return 'names a port';
  if (!isPublicHost(authority.toLowerCase()))
    return 'leads to no public host name in ASCII letters';
  return URL.canParse(url) ? undefined : 'is no web address';
}

/** What is wrong with where a link leads; undefined for a good one. */
export function linkFault(url: string): string | undefined {
  if (/[\s\\\p{Cc}]/u.test(url)) return 'has a space, a backslash or a control character in it';
  if (url.startsWith('https://')) return webFault(url);
  if (url.startsWith('mailto:'))
    return /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(url)
      ? undefined
      : 'is no plain mail address';
  if (url.startsWith('tel:'))
    return /^tel:\+?\d{3,15}$/.test(url) ? undefined : 'is no phone number';
  if (url.startsWith('#'))
    return /^#[\p{L}\p{M}\p{N}_-]+$/u.test(url) ? undefined : 'names no place on the page';
  if (/^\/(?!\/)/.test(url)) return undefined;
  return 'must begin with https:, mailto:, tel:, / or #';
}

/** Host that a text seems to name, such as `www.ilo.org`; undefined if it does not look like an address. */
function visibleHost(text: string): string | undefined {
  const found = /^\s*(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[/?#:]\S*)?\s*$/u.exec(
    text,
  );
  return found?.[1]?.toLowerCase().replace(/^www\./, '');
}

/** A text that names one host and leads to another; undefined where they agree or the text names none. */
export function deceivingText(text: string, url: string): string | undefined {
  const seen = visibleHost(text);
  if (seen === undefined) return undefined;
  const real = /^(?:https:\/\/|mailto:[^@]*@)([^/?#]*)/
    .exec(url)?.[1]
    ?.toLowerCase()
    .replace(/^www\./, '');
  return seen === real ? undefined : `shows ${seen} but leads elsewhere`;
}
