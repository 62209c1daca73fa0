import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Centre } from '#domain/centres.ts';
import type { FindValue } from '#domain/find.ts';
import type { Sections } from '#domain/portal.ts';
import type { PagePart } from '#domain/paging.ts';
import { centreLine, type CentreLine } from './centre-line.ts';
import { countryLinks, findMenus, type FindMenu, type FindNames } from './find.ts';
import { pageFrame, type Link, type PageFrame } from './frame.ts';
import { pager, partPath, type Pager } from './pager.ts';

/** A page of the list of all centres, with the ways to find one. */
export interface CentreIndex {
  readonly count: string;
  readonly menus: readonly FindMenu[];
  /** Other lists that help. */
  readonly ways: readonly Link[];
  readonly lines: readonly CentreLine[];
  /** Orders of the list by their code; the one it is built in has none. */
  readonly orders: Readonly<Record<string, string>>;
  /** Address of the data from which its script combines filters. */
  readonly data: string;
  readonly pager: Pager | undefined;
  readonly frame: PageFrame;
}

/** What the list is made from. */
export interface CentreIndexContext {
  readonly part: PagePart<Centre>;
  readonly all: readonly Centre[];
  readonly values: readonly FindValue<Centre>[];
  readonly names: FindNames;
  readonly sections: Sections;
  readonly isStale: (centre: Centre) => boolean;
}

function ways(locale: Locale, { hotlines, corridors }: Sections): Link[] {
  const t = useTranslations(locale);
  return [
    ...(hotlines ? [{ label: t('hotlines.title'), href: pagePath(locale, 'hotlines') }] : []),
    ...(corridors ? [{ label: t('corridors.title'), href: pagePath(locale, 'corridors') }] : []),
  ];
}

/** A page of the list of all centres in a language. */
export function centreIndex(locale: Locale, context: CentreIndexContext): CentreIndex {
  const t = useTranslations(locale);
  const { part, all, values, names, sections } = context;
  const path = ['centres'];
  const ofPages = pager(locale, path, part);
  const countries = countryLinks(locale, all);
  const title = t('centres.title');
  return {
    count: t('centres.count', { count: all.length }),
    menus: [
      { facet: 'country', label: t('find.country'), links: countries },
      ...findMenus(locale, values, names),
    ],
    ways: ways(locale, sections),
    lines: part.items.map((centre) => centreLine(locale, centre, context.isStale(centre))),
    orders: { '': t('centres.contact-first'), country: t('sort.country') },
    data: `${pagePath(locale, 'centres')}list.json`,
    pager: ofPages,
    frame: pageFrame({
      locale,
      path: partPath(path, part.number),
      title: ofPages && part.number > 1 ? `${title} (${ofPages.words})` : title,
      description: t('centres.lead'),
      sections,
    }),
  };
}
