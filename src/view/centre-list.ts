import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Centre } from '#domain/centres.ts';
import type { FindValue } from '#domain/find.ts';
import type { PagePart } from '#domain/paging.ts';
import type { Sections } from '#domain/portal.ts';
import { centreCard, type CentreCard } from './centre-card.ts';
import { findWords, type FindNames } from './find.ts';
import { pageFrame, type Link, type PageFrame } from './frame.ts';
import { pager, partPath, type Pager } from './pager.ts';
import type { Worded } from './worded.ts';

/** A page of a list of centres. */
export interface CentreList {
  /** What the list is about: the facet, above its value. */
  readonly kicker: string;
  readonly title: Worded;
  readonly count: string;
  readonly cards: readonly CentreCard[];
  readonly pager: Pager | undefined;
  readonly frame: PageFrame;
}

/** What a list is made from. */
export interface CentreListContext {
  readonly part: PagePart<Centre>;
  readonly sections: Sections;
  readonly isStale: (centre: Centre) => boolean;
}

/** The list of all centres, where it stands above another page. */
export function centresCrumb(locale: Locale): Link {
  return { label: useTranslations(locale)('centres.title'), href: pagePath(locale, 'centres') };
}

interface Described {
  readonly path: readonly string[];
  readonly kicker: string;
  readonly title: Worded;
  readonly cards: readonly CentreCard[];
  /** Centres on all pages. */
  readonly total: number;
}

function list(locale: Locale, described: Described, context: CentreListContext): CentreList {
  const { path, kicker, title, cards } = described;
  const { part, sections } = context;
  const count = useTranslations(locale)('centres.count', { count: described.total });
  const ways = pager(locale, path, part);
  const name = `${kicker}: ${title.words}`;
  return {
    kicker,
    title,
    count,
    cards,
    pager: ways,
    frame: pageFrame({
      locale,
      path: partPath(path, part.number),
      title: ways && part.number > 1 ? `${name} (${ways.words})` : name,
      description: `${name}. ${count}.`,
      sections,
      crumbs: [centresCrumb(locale)],
    }),
  };
}

/** A page of the centres that have one value of a facet; those of a town stand by their distance from it. */
export function foundCentres(
  locale: Locale,
  value: FindValue<Centre>,
  context: CentreListContext & { names: FindNames },
): CentreList {
  const t = useTranslations(locale);
  const { facet, value: code, centres, km } = value;
  const cards = context.part.items.map((centre) =>
    centreCard(locale, centre, {
      isStale: context.isStale(centre),
      km: km?.[centres.indexOf(centre)],
    }),
  );
  const title = findWords(locale, facet, code, context.names);
  const path = ['centres', 'find', facet, code];
  const described = { path, title, cards, total: centres.length };
  return list(locale, { ...described, kicker: t(`find.${facet}`) }, context);
}
