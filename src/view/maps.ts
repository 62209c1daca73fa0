import { countryName, formatList } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Centre } from '#domain/centres.ts';
import type { Corridor } from '#domain/portal.ts';
import { mapPicture, type MapPicture, type MapPlace } from './map.ts';
import { townName } from './town.ts';
import { english } from './worded.ts';

/** The centres whose place is known, numbered as the list that they stand in. */
function places(locale: Locale, centres: readonly Centre[]): MapPlace[] {
  return centres.flatMap(({ facts, town }, index) => {
    if (!facts.point) return [];
    const { words, borrowed } = town ? townName(locale, town) : english(locale, facts.place);
    return [{ numbers: [index + 1], name: words, point: facts.point, ...borrowed }];
  });
}

function described(locale: Locale, countries: readonly string[], shown: readonly MapPlace[]) {
  const t = useTranslations(locale);
  const names = countries.map((code) => countryName(locale, code));
  const title = t('map.title', { countries: formatList(locale, names) });
  const towns = [...new Set(shown.map(({ name }) => name))];
  return { countries, title, description: towns.length > 0 ? formatList(locale, towns) : title };
}

/** The map of a country with its centres; none if nobody knows where they are. */
export function countryPicture(
  locale: Locale,
  country: string,
  centres: readonly Centre[],
): MapPicture | undefined {
  const shown = places(locale, centres);
  if (shown.length === 0) return undefined;
  return mapPicture(locale, { ...described(locale, [country], shown), places: shown });
}

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** The middle of the centres of a country; undefined where no place is known. */
function middle(centres: readonly Centre[]): Point | undefined {
  const points = centres.flatMap(({ facts }) => facts.point ?? []);
  const mean = (of: (point: Point) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  if (points.length === 0) return undefined;
  return { latitude: mean((point) => point.latitude), longitude: mean((point) => point.longitude) };
}

/** The map of a corridor: both ends, and the way from one to the other. */
export function corridorPicture(
  locale: Locale,
  { facts }: Corridor,
  ends: { readonly origin: readonly Centre[]; readonly destination: readonly Centre[] },
): MapPicture | undefined {
  const countries = [...facts.origin, ...facts.destination];
  const shown = places(locale, [...ends.origin, ...ends.destination]);
  if (shown.length === 0) return undefined;
  const from = middle(ends.origin);
  const groups = [...Map.groupBy(ends.destination, (centre) => centre.facts.country).values()];
  const to = groups.flatMap((group) => middle(group) ?? []);
  const route = from && to.length > 0 ? { from, to } : undefined;
  return mapPicture(locale, { ...described(locale, countries, shown), places: shown, route });
}
