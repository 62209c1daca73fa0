import { hostFault, isPublicHost } from '#text/host.ts';

/** What is wrong with where a link leads; undefined for a good one. */
export function linkFault(url: string): string | undefined {
  if (/[\s\\\p{Cc}]/u.test(url)) return 'has a space, a backslash or a control character in it';
  if (/^https:\/\//i.test(url)) return hostFault(url);
  if (url.startsWith('mailto:'))
    return isPublicHost(/^mailto:[\w.+-]+@([\w.-]+)$/.exec(url)?.[1]?.toLowerCase() ?? '')
      ? undefined
      : 'is no plain mail address';
  if (url.startsWith('tel:'))
    return /^tel:\+?\d{3,15}$/.test(url) ? undefined : 'is no phone number';
  if (url.startsWith('#'))
    return /^#[\p{L}\p{M}\p{N}_-]+$/u.test(url) ? undefined : 'names no place on the page';
  if (/^\/(?!\/)/.test(url)) return undefined;
  return 'must begin with https:, mailto:, tel:, / or #';
}

/** Endings that make a bare word look like a host; `form.pdf` and `TP.HCM` do not. */
const endings =
  'com|org|net|int|gov|edu|info|eu|io|[a-z]{2}\\.[a-z]{2}|(?<=[a-z0-9-]{3}\\.)[a-z]{2}';

/** Hosts that a text seems to name: after a scheme or `www.`, behind an @, or as all of it. */
const shown = new RegExp(
  `https?://([^\\s/?#()]+)|\\b(www\\.[^\\s/?#()]+)|@([\\w.-]+\\.\\w+)|^\\W*((?:[\\p{L}\\p{M}\\p{N}-]+\\.)+(?:${endings}))(?:[/?#]\\S*)?\\W*$`,
  'giu',
);

const bare = (host: string) =>
  host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/[.,;:!]+$/, '');

/** A text that names one host and leads to another; undefined where they agree or the text names none. */
export function deceivingText(text: string, url: string): string | undefined {
  // Compatibility forms (wide letters and stops) look like the plain ones.
  const visible = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u061c\u2066-\u2069]/g, '')
    .trim();
  const real = /^(?:https:\/\/|mailto:[^@]*@)([^/?#]*)/i.exec(url)?.[1] ?? '';
  const hosts = [...visible.matchAll(shown)].map(([, ...found]) => bare(found.find(Boolean) ?? ''));
  const other = hosts.find((host) => host !== bare(real));
  return other === undefined ? undefined : `shows ${other} but leads elsewhere`;
}
