import { formatPlain } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { PagePart } from '#domain/paging.ts';
import type { Link } from './frame.ts';

/** The ways through a long list. */
export interface Pager {
  /** "Page 2 of 7". */
  readonly words: string;
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
  /** Every page by its number; absent of this one. */
  readonly pages: readonly (Omit<Link, 'href'> & { readonly href: string | undefined })[];
}

/** Path of a page of a list: the first is the list itself. */
export function partPath(path: readonly string[], number: number): readonly string[] {
  return number === 1 ? path : [...path, 'page', String(number)];
}

/** The pager of a list; none where all fits on one page. */
export function pager(
  locale: Locale,
  path: readonly string[],
  { number, last }: Omit<PagePart<unknown>, 'items'>,
): Pager | undefined {
  if (last === 1) return undefined;
  const t = useTranslations(locale);
  const href = (to: number) => pagePath(locale, ...partPath(path, to));
  const plain = (n: number) => formatPlain(locale, n);
  return {
    words: t('page.of', { page: plain(number), pages: plain(last) }),
    previous: number > 1 ? { label: t('page.previous'), href: href(number - 1) } : undefined,
    next: number < last ? { label: t('page.next'), href: href(number + 1) } : undefined,
    pages: Array.from({ length: last }, (_, index) => ({
      label: plain(index + 1),
      href: index + 1 === number ? undefined : href(index + 1),
    })),
  };
}
