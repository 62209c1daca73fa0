import { formatPlain } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { PagePart } from '#domain/paging.ts';
import type { Link } from './frame.ts';

/** A page by its number; or a sign that stands for pages left out, which has no address and is not current. */
export interface PagerStep {
  readonly label: string;
  /** Absent of the page that the reader is on. */
  readonly href: string | undefined;
  readonly isCurrent: boolean;
}

/** The ways through a long list. */
export interface Pager {
  /** "Page 2 of 7". */
  readonly words: string;
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
  /** The pages by their numbers: of many, the first, the last and those around this one. */
  readonly steps: readonly PagerStep[];
}

/** Path of a page of a list: the first is the list itself. */
export function partPath(path: readonly string[], number: number): readonly string[] {
  return number === 1 ? path : [...path, 'page', String(number)];
}

/** Title of a page of a list: further ones say which they are. */
export function partTitle(title: string, number: number, ways: Pager | undefined): string {
  return ways && number > 1 ? `${title} (${ways.words})` : title;
}

/** So many pages are all linked; of more, those around the current one. */
const mostShown = 9;
const around = 2;

/** The numbers that a pager shows; 0 stands for those left out. */
function shownNumbers(number: number, last: number): number[] {
  const all = Array.from({ length: last }, (_, index) => index + 1);
  if (last <= mostShown) return all;
  const shown = all.filter((n) => n === 1 || n === last || Math.abs(n - number) <= around);
  return shown.flatMap((n, index) => (n - (shown[index - 1] ?? 0) > 1 ? [0, n] : [n]));
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
    steps: shownNumbers(number, last).map((n) => ({
      label: n === 0 ? '…' : plain(n),
      href: n === 0 || n === number ? undefined : href(n),
      isCurrent: n === number,
    })),
  };
}
