import { countryName, formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations, type Translate } from '#i18n/translate.ts';
import { site } from '#site.ts';
import type { Centre, Near } from '#domain/centres.ts';
import type { Corridor, CountryLines, Sections } from '#domain/portal.ts';
import { centreCard, centrePath, type CentreCard } from './centre-card.ts';
import { centresCrumb } from './centre-list.ts';
import { centreData } from './centre-data.ts';
import { corridorLink, type WordedLink } from './corridor-link.ts';
import { pageFrame, type Link, type PageFrame } from './frame.ts';
import { lineList, type LineList } from './line.ts';
import { sourceLine, type SourceLine } from './source.ts';
import { townNames } from './town.ts';
import { english, type Worded } from './worded.ts';

/** The other end of a corridor: its centres, those that can be reached first. */
export interface OtherEnd {
  readonly corridor: WordedLink;
  readonly centres: readonly WordedLink[];
}

/** Everything that a centre's page shows. */
export interface CentrePage extends Omit<CentreCard, 'number' | 'distance'> {
  readonly nameLocal: Worded | undefined;
  readonly operator: Worded;
  readonly operatorKind: string;
  readonly programmes: readonly string[];
  readonly address: Worded | undefined;
  /** Where it is as its sources write it, and what the town is called there. */
  readonly placeNames: readonly Worded[];
  /** Of the phone: why it is not shown, or that it may have changed. */
  readonly phoneRemark: string | undefined;
  /** The town on a map, in a map app and on the web; none where no town is known. */
  readonly maps: readonly Link[];
  /** A text to send to somebody, and a link that does so by phone. */
  readonly share: { readonly text: string; readonly href: string };
  readonly ends: readonly OtherEnd[];
  readonly linked: readonly WordedLink[];
  readonly nearest: (WordedLink & { readonly distance: string }) | undefined;
  readonly lines: LineList | undefined;
  readonly sources: readonly SourceLine[];
  /** Address for corrections; absent as long as the portal has none. */
  readonly mail: string | undefined;
  readonly frame: PageFrame;
}

/** What the page is made from, besides the centre. */
export interface CentreContext {
  readonly linked: readonly Centre[];
  readonly ends: readonly { corridor: Corridor; centres: readonly Centre[] }[];
  readonly lines: CountryLines | undefined;
  /** The nearest centre with a phone, for one that has none; kilometres are rounded. */
  readonly nearest: Near<Centre> | undefined;
  readonly sections: Sections;
  readonly isStale: boolean;
}

/** Centres shown of the other end of a corridor; its page has all of them. */
const mostAtOtherEnd = 5;

function centreLink(locale: Locale, centre: Centre): WordedLink {
  return { ...english(locale, centre.facts.name), href: pagePath(locale, ...centrePath(centre)) };
}

function ends(locale: Locale, { ends: all }: CentreContext): OtherEnd[] {
  return all.map(({ corridor, centres }) => ({
    corridor: corridorLink(locale, corridor),
    centres: centres.slice(0, mostAtOtherEnd).map((centre) => centreLink(locale, centre)),
  }));
}

function phoneRemark(t: Translate, { phoneWithheld, phoneCaution }: Centre['facts']) {
  if (phoneWithheld !== undefined) return t('centre.phone.withheld');
  return phoneCaution === undefined ? undefined : t('centre.phone.changed');
}

/** Searches for the town by its name: the points are too rough to lead anybody to a door. */
function maps(t: Translate, { facts, town }: Centre): Link[] {
  if (!town) return [];
  const query = encodeURIComponent(
    `${town.names['en'] ?? ''}, ${countryName('en', facts.country)}`,
  );
  return [
    { label: t('centre.map'), href: `${site.map}${query}` },
    { label: t('centre.map.app'), href: `geo:0,0?q=${query}` },
  ];
}

/** Longest text to share: what most phones send as one long message. */
const longestShare = 300;

function share(t: Translate, card: CentreCard): CentrePage['share'] {
  const phones = card.calls.map(({ label }) => label).join(', ');
  const reach = phones === '' ? [] : [`${t('centre.phone')}: ${phones}`];
  const place = card.place.map(({ words }) => words).join(', ');
  const text = [card.name.words, ...reach, place, `${t('centre.confirmed')}: ${card.confirmed}`]
    .join('\n')
    .slice(0, longestShare);
  return { text, href: `sms:?&body=${encodeURIComponent(text)}` };
}

function nearest(locale: Locale, t: Translate, near: Near<Centre> | undefined) {
  if (!near) return undefined;
  const distance =
    near.km === 0 ? t('distance.here') : t('distance.about', { km: formatNumber(locale, near.km) });
  return { ...centreLink(locale, near.centre), distance };
}

function frame(locale: Locale, centre: Centre, { sections }: CentreContext): PageFrame {
  const t = useTranslations(locale);
  const { facts } = centre;
  const country = countryName(locale, facts.country);
  const isWithdrawn = facts.status === 'withdrawn';
  const href = pagePath(locale, 'centres', facts.country.toLowerCase());
  return pageFrame({
    locale,
    path: centrePath(centre),
    title: isWithdrawn ? t('withdrawn.title') : facts.name,
    description: isWithdrawn ? t('withdrawn.text') : `${facts.name}, ${country}`,
    sections,
    crumbs: [centresCrumb(locale), ...(isWithdrawn ? [] : [{ label: country, href }])],
    isWithdrawn,
    structured: isWithdrawn ? [] : [centreData(locale, centre)],
  });
}

/** The page of a centre in a language. */
export function centrePage(locale: Locale, centre: Centre, context: CentreContext): CentrePage {
  const t = useTranslations(locale);
  const { facts, town } = centre;
  const { nameLocal } = facts;
  const card = centreCard(locale, centre, { isStale: context.isStale });
  return {
    ...card,
    nameLocal: nameLocal && { words: nameLocal.text, borrowed: { lang: nameLocal.lang } },
    operator: english(locale, facts.operator),
    operatorKind: t(`organisation-kind.${facts.operatorKind}`),
    programmes: facts.programmes,
    address: facts.address === undefined ? undefined : english(locale, facts.address),
    placeNames: [english(locale, facts.place), ...(town ? townNames(locale, town) : [])],
    phoneRemark: phoneRemark(t, facts),
    maps: maps(t, centre),
    share: share(t, card),
    ends: ends(locale, context),
    linked: context.linked.map((each) => centreLink(locale, each)),
    nearest: nearest(locale, t, context.nearest),
    lines: context.lines && lineList(locale, context.lines),
    sources: facts.sources.map((source) => sourceLine(locale, source)),
    mail: site.contact,
    frame: frame(locale, centre, context),
  };
}
