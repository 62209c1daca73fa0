import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import type { Locale } from '#i18n/locales.ts';

/** The words of a page's main part. */
export interface Shown {
  /** All text of the page's main part, white space folded. */
  readonly text: string;
  /** The same without what is marked as another language. */
  readonly own: string;
}

/** Text of `<main>` of a built page; elements with a `lang` of their own are left out of `own`. */
export function shown(locale: Locale, path: string): Shown {
  const html = readFileSync(`.test/site/${locale}/${path}/index.html`, 'utf8');
  const parts: { text: string; isOwn: boolean }[] = [];
  const open: { isMain: boolean; isForeign: boolean }[] = [];
  const parser = new Parser({
    onopentag: (name, { lang }) =>
      open.push({ isMain: name === 'main', isForeign: name !== 'html' && lang !== undefined }),
    onclosetag: () => {
      open.pop();
      parts.push({ text: ' ', isOwn: true });
    },
    ontext: (text) => {
      if (open.some(({ isMain }) => isMain))
        parts.push({ text, isOwn: !open.some(({ isForeign }) => isForeign) });
    },
  });
  parser.end(html);
  const fold = (all: typeof parts) =>
    all
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ');
  return { text: fold(parts), own: fold(parts.filter(({ isOwn }) => isOwn)) };
}
