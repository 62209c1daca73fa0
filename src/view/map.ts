import { apart, nameSpots, type Box } from '#charts/label.ts';
import { drawMap, type DrawnMap, type LonLat, type MapInput } from '#charts/map.ts';
import type { Pixel } from '#charts/outline.ts';
import { countryName, formatPlain } from '#i18n/format.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import type { Borrowed } from './notice.ts';

/** A place of the list beside the map. */
export interface MapPlace extends Borrowed {
  /** Its positions in the list, counted from 1. */
  readonly numbers: readonly number[];
  /** In the reader's words, or in those of `lang`. */
  readonly name: string;
  readonly point: LonLat;
}

/** What a map of the portal is about. */
export interface MapPictureInput {
  /** ISO 3166 codes of two letters. */
  readonly countries: readonly string[];
  readonly places: readonly MapPlace[];
  readonly route?: MapInput['route'];
  readonly title: string;
  readonly description: string;
}

/** A line of a country's name, around its middle and on its base line. */
export type MapName = Pixel & { readonly words: string };

/** The sign of the places at one point. */
export interface MapDot extends Box {
  /** The numbers of the places, in the reader's digits. */
  readonly words: string;
  readonly names: string;
  readonly lang: string | undefined;
}

/** All that the picture shows, in its own units. */
export interface MapPicture extends Pick<
  DrawnMap,
  'width' | 'height' | 'land' | 'around' | 'route'
> {
  readonly title: string;
  readonly description: string;
  readonly names: readonly MapName[];
  /** Size of the letters of `names`. */
  readonly size: number;
  readonly dots: readonly MapDot[];
  /** `d` of thin lines to dots that had to make room, and to names that stand beside their land. */
  readonly leaders: string | undefined;
}

/** Height of a dot, and width of one with few digits. */
const dotHeight = 24;

/** Size of letters by script, and how far a letter and a digit of a dot reach, so that all are legible at 315 pixels across. */
const letters = {
  arab: { size: 17, advance: 8, digit: 8 },
  khmr: { size: 20, advance: 12, digit: 8 },
  laoo: { size: 18, advance: 10, digit: 8 },
  latn: { size: 16, advance: 9, digit: 8 },
  mymr: { size: 19, advance: 13, digit: 11 },
  thai: { size: 18, advance: 10, digit: 8 },
} as const;

const lettersOf = (locale: Locale) => letters[locales[locale].script];

/** Numbers in order, neighbours as a range: `1–3, 7`. */
function numberWords(locale: Locale, numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const starts = sorted.filter((each) => !sorted.includes(each - 1));
  const ends = sorted.filter((each) => !sorted.includes(each + 1));
  const words = (each: number) => formatPlain(locale, each);
  const runs = starts.map((start, i) =>
    [...new Set([start, ends[i] ?? start])].map(words).join('–'),
  );
  return runs.join(locales[locale].script === 'arab' ? '، ' : ', ');
}

function dotOf(locale: Locale, places: readonly (MapPlace & Pixel)[]): MapDot {
  const { x = 0, y = 0, lang } = places[0] ?? {};
  const words = numberWords(
    locale,
    places.flatMap(({ numbers }) => numbers),
  );
  const names = [...new Set(places.map(({ name }) => name))].join(', ');
  const isOneLanguage = places.every((place) => place.lang === lang);
  const box = {
    x,
    y,
    width: Math.max(dotHeight, words.length * lettersOf(locale).digit + 10),
    height: dotHeight,
  };
  return { ...box, words, names, lang: isOneLanguage ? lang : undefined };
}

/** The signs of places, each where they lie. */
function dotsOf(locale: Locale, places: readonly MapPlace[], map: DrawnMap): MapDot[] {
  const placed = places.map((place, i) => ({ ...place, ...(map.points[i] ?? { x: 0, y: 0 }) }));
  const groups = Map.groupBy(placed, ({ x, y }) => `${Math.round(x / 4)} ${Math.round(y / 4)}`);
  return [...groups.values()].map((group) => dotOf(locale, group));
}

const straight = (from: Pixel, to: Pixel) => `M${from.x} ${from.y}L${to.x} ${to.y}`;

/** A line from where places lie, marked by a ring, to their dot; nothing if the dot still covers them. */
function leader(place: Pixel, dot: MapDot): string {
  if (Math.hypot(dot.x - place.x, dot.y - place.y) < dotHeight / 3) return '';
  return `M${place.x} ${place.y}m-2 0a2 2 0 1 0 4 0 2 2 0 1 0-4 0m2 0L${dot.x} ${dot.y}`;
}

/** A long name stands in two lines, parted where the space nearest to its middle is. */
function linesOf(name: string, most: number): string[] {
  if (name.length <= most) return [name];
  const spaces = [...name.matchAll(/[ \u200b]/g)].map(({ index }) => index);
  const middle = name.length / 2;
  const [at] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

/** Letters that take room: marks above and below do not. */
const roomOf = (words: string) => words.replace(/[\p{Mn}\u200b]/gu, '').length;

/** The names of countries, in one line or two, and lines to those that stand beside their land. */
function namesOf(locale: Locale, codes: readonly string[], map: DrawnMap, dots: readonly Box[]) {
  const { size, advance } = lettersOf(locale);
  const high = size * 1.2;
  const lines = codes.map((code) => linesOf(countryName(locale, code), 14));
  const rooms = lines.map((words, i) => ({
    width: Math.max(...words.map(roomOf)) * advance + size / 2,
    height: words.length * high,
    land: map.outlines[i] ?? [],
  }));
  const route = map.along.map((point) => ({ ...point, width: 6, height: 6 }));
  const spots = nameSpots(rooms, [...dots, ...route], map);
  const names = spots.flatMap(({ x, y }, i) => {
    const words = lines[i] ?? [];
    const top = y - (words.length * high) / 2;
    return words.map((each, line) => ({
      words: each,
      x,
      y: Math.round(top + (line + 0.8) * high),
    }));
  });
  const joins = spots.flatMap(({ line }) => (line ? [straight(...line)] : []));
  return { names, joins };
}

const drawn = new Map<string, DrawnMap>();

/** The map of an input, drawn once for all languages. */
function mapOf({ countries: focus, places, route }: MapPictureInput): DrawnMap {
  const input = { focus, points: places.map(({ point }) => point), route };
  const key = JSON.stringify(input);
  const map = drawn.get(key) ?? drawMap(input);
  drawn.set(key, map);
  return map;
}

/** A picture of countries with numbered dots for the places of a list. */
export function mapPicture(locale: Locale, input: MapPictureInput): MapPicture {
  const map = mapOf(input);
  const { width, height, land, around, route } = map;
  const { title, description, countries, places } = input;
  const signs = dotsOf(locale, places, map);
  const dots = apart(signs, map);
  const { names, joins } = namesOf(locale, countries, map, dots);
  const moves = signs.map((sign, i) => leader(sign, dots[i] ?? sign));
  const leaders = [...moves, ...joins].join('') || undefined;
  const { size } = lettersOf(locale);
  return { title, description, width, height, land, around, route, names, size, dots, leaders };
}
