import { countryName } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Centre } from '#domain/centres.ts';
import type { Corridor, CountryLines, Sections } from '#domain/portal.ts';
import { centreCard, type CentreCard } from './centre-card.ts';
import { centresCrumb } from './centre-list.ts';
import { corridorLink, type WordedLink } from './corridor-link.ts';
import { pageFrame, type PageFrame } from './frame.ts';
import { lineList, type LineList } from './line.ts';
import type { MapPicture } from './map.ts';
import { countryPicture } from './maps.ts';

/** The centres of a country, on its map and below it, and the lines to call there. */
export interface CentreCountry {
  readonly title: string;
  readonly count: string;
  readonly cards: readonly CentreCard[];
  readonly picture: MapPicture | undefined;
  readonly lines: LineList | undefined;
  readonly corridors: readonly WordedLink[];
  readonly frame: PageFrame;
}

/** What the page is made from; the centres in the order of the list. */
export interface CountryContext {
  readonly centres: readonly Centre[];
  readonly lines: CountryLines | undefined;
  readonly corridors: readonly Corridor[];
  readonly sections: Sections;
  readonly isStale: (centre: Centre) => boolean;
}

/** The page of a country in a language. */
export function centreCountry(
  locale: Locale,
  code: string,
  context: CountryContext,
): CentreCountry {
  const t = useTranslations(locale);
  const { centres, lines, corridors, sections, isStale } = context;
  const title = t('centres.in', { country: countryName(locale, code) });
  const cards = centres.map((centre, index) =>
    centreCard(locale, centre, { isStale: isStale(centre), number: index + 1 }),
  );
  return {
    title,
    count: t('centres.count', { count: centres.length }),
    cards,
    picture: countryPicture(locale, code, centres),
    lines: lines && lineList(locale, lines),
    corridors: corridors.map((corridor) => corridorLink(locale, corridor)),
    frame: pageFrame({
      locale,
      path: ['centres', code.toLowerCase()],
      title,
      description: `${title}. ${t('centres.lead')}`,
      sections,
      crumbs: [centresCrumb(locale)],
    }),
  };
}
