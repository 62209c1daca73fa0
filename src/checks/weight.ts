import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltSite } from './built-site.ts';

/** No page may cost more than this, in bytes of brotli 11: what a first round trip of TCP carries. */
export const heaviestPage = 14_000;

/** Bytes of a text in brotli. 11 is what hosts store; 5 is fast, and never smaller in practice. */
export function brotliBytes(text: string, quality = 11): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return brotliCompressSync(text, { params }).length;
}

/** Pages above the limit; a page that passes at the fast quality passes at the best. */
export function checkWeight({ pages }: BuiltSite): string[] {
  return pages.flatMap(({ path, html }) => {
    if (Buffer.byteLength(html) <= heaviestPage || brotliBytes(html, 5) <= heaviestPage) return [];
    const bytes = brotliBytes(html);
    return bytes <= heaviestPage
      ? []
      : [
          `${path}: ${bytes} bytes in brotli; ${heaviestPage} is the most. Split the list into pages.`,
        ];
  });
}
