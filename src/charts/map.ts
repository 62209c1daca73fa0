import { createRequire } from 'node:module';
import {
  geoArea,
  geoCentroid,
  geoDistance,
  geoMercator,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import type { GeometryCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { iso31661Alpha2ToNumeric } from 'iso-3166';
import { feature } from 'topojson-client';
import {
  arrow,
  curve,
  pathOf,
  pointsOf,
  simpler,
  whole,
  type Outline,
  type Pixel,
} from './outline.ts';
import type { Topology, GeometryCollection as Geometries } from 'topojson-specification';

/** A place on earth, in degrees. */
export interface LonLat {
  readonly longitude: number;
  readonly latitude: number;
}

/** What a map is to show. */
export interface MapInput {
  /** ISO 3166 codes of two letters: the countries that the map is about. */
  readonly focus: readonly string[];
  readonly points: readonly LonLat[];
  /** A way from one place to one or several. */
  readonly route?: { readonly from: LonLat; readonly to: readonly LonLat[] } | undefined;
  /** Units across; the height follows from what is shown. */
  readonly width?: number;
}

/** A map as a picture: `d` of paths in whole units, and where the points lie. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  /** The neighbours, as far as they are in the picture. */
  readonly around: string;
  readonly points: readonly Pixel[];
  /** An arrow to each end of the route. */
  readonly route: string | undefined;
  /** Some points of the route, on which nothing should be printed. */
  readonly along: readonly Pixel[];
  /** The land of each country of `focus`, in its order. */
  readonly outlines: readonly (readonly Outline[])[];
}

type Part = Position[][];

/** A country with the parts of its land; a part is an outline and its holes. */
interface Country {
  readonly id: string | number | undefined;
  readonly parts: Part[];
}

const require = createRequire(import.meta.url);

/**
 * Natural Earth, public domain: borders as they are held, which is no statement on whose they are.
 * Required and not imported: TypeScript would give a type to each of 80,000 pairs of numbers.
 */
function readAtlas(name: string): Country[] {
  const world = require(`world-atlas/${name}.json`) as Topology<{ countries: Geometries }>;
  return feature(world, world.objects.countries).features.map(({ id, geometry }) => {
    const { type, coordinates } = geometry as Polygon | MultiPolygon;
    return { id, parts: type === 'Polygon' ? [coordinates] : coordinates };
  });
}

const atlas = readAtlas('countries-50m');
let finerAtlas: Country[] | undefined;

function partsOf(code: string, countries: readonly Country[]): Part[] {
  const id = iso31661Alpha2ToNumeric[code];
  const parts = countries.flatMap((country) => (id && country.id === id ? country.parts : []));
  if (parts.length === 0) throw new Error(`${code}: the atlas has no country of this code`);
  return parts;
}

/** The atlas for a picture: one four times as large where the countries are not larger than Kuwait, as Singapore. */
function atlasFor(focus: readonly string[]): readonly Country[] {
  const area = geoArea(land(focus.flatMap((code) => partsOf(code, atlas))));
  if (area > 0.0005) return atlas;
  return (finerAtlas ??= readAtlas('countries-10m'));
}

const land = (parts: Part[]): MultiPolygon => ({ type: 'MultiPolygon', coordinates: parts });
const areaOf = (part: Part) => geoArea(land([part]));
const middleOf = (part: Part) => geoCentroid(land([part]));
const largest = (parts: Part[]) => parts.toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? [];

/**
 * The parts that a frame must hold. A large one may be four times the breadth of the largest away from it, as
 * Papua is from Borneo, a small one little more than once: so Guiana does not stand in the frame of France.
 */
function homeParts(parts: Part[]): Part[] {
  const main = largest(parts);
  const breadth = 2 * Math.sqrt(areaOf(main) / Math.PI);
  return parts.filter((part) => {
    const most = areaOf(part) > areaOf(main) / 50 ? 4 : 1.5;
    return geoDistance(middleOf(main), middleOf(part)) < most * breadth;
  });
}

const position = ({ longitude, latitude }: LonLat): Position => [longitude, latitude];

function contents(
  { focus, points, route }: MapInput,
  countries: readonly Country[],
): GeometryCollection {
  const parts = focus.flatMap((code) => homeParts(partsOf(code, countries)));
  const ends = route ? [route.from, ...route.to] : [];
  const dots = { type: 'MultiPoint', coordinates: [...points, ...ends].map(position) } as const;
  return { type: 'GeometryCollection', geometries: [land(parts), dots] };
}

const margin = 18;
/** What lies farther outside is cut off: the edge of the cut must not be seen. */
const beyond = 3;

/**
 * Measures of the picture, and how positions become units of it: by Mercator, as phones have taught it, so that
 * north is up everywhere. Turned so that the 180th meridian lies behind; neither wider nor higher than four to three.
 */
function fit(input: MapInput, countries: readonly Country[]) {
  const { width = 360 } = input;
  const shown = contents(input, countries);
  const turned = geoMercator().rotate([-geoCentroid(shown)[0], 0]).precision(0); // prettier-ignore
  const [[x0, y0], [x1, y1]] = geoPath(turned.fitWidth(width, shown)).bounds(shown);
  const height = Math.round(width / Math.min(4 / 3, Math.max(3 / 4, (x1 - x0) / (y1 - y0))));
  turned.fitExtent([[margin, margin], [width - margin, height - margin]], shown); // prettier-ignore
  turned.clipExtent([[-beyond, -beyond], [width + beyond, height + beyond]]); // prettier-ignore
  return { width, height, projection: turned };
}

/**
 * Outlines within the frame: of the largest part of a country of `focus`, and of all larger than two square units.
 * Of neighbours, which have no such part, less is drawn.
 */
function outlines(parts: Part[], projection: GeoProjection, main?: Part): Outline[] {
  const [least, size] = main ? [0.7, 2] : [1, 4];
  const path = geoPath(projection);
  const seen = parts.filter((part) => part === main || path.area(land([part])) > size);
  const found: Pixel[][] = [];
  const moveTo = (x: number, y: number) => void found.push([{ x, y }]);
  const lineTo = (x: number, y: number) => void found.at(-1)?.push({ x, y });
  const none = () => undefined;
  path.context({ moveTo, lineTo, closePath: none, beginPath: none, arc: none })(land(seen));
  return found
    .map((ring) => simpler([...ring, ...ring.slice(0, 1)], least).map(whole))
    .filter((ring) => ring.length > 2);
}

type Frame = ReturnType<typeof fit>;

function pixel({ projection }: Frame, at: Position): Pixel {
  const [x, y] = projection([at[0] ?? 0, at[1] ?? 0]) ?? [NaN, NaN];
  return whole({ x, y });
}

/** Land of other countries with at least one corner in the frame. */
function neighbours(countries: readonly Country[], own: ReadonlySet<Part>, frame: Frame): Part[] {
  const isInside = ({ x, y }: Pixel) => x > 0 && x < frame.width && y > 0 && y < frame.height;
  return countries
    .flatMap(({ parts }) => parts)
    .filter((part) => !own.has(part) && part[0]?.some((at) => isInside(pixel(frame, at))));
}

/** A map of countries with its places; equal input gives an equal map. Throws for a code that the atlas does not have. */
export function drawMap(input: MapInput): DrawnMap {
  const { route, points, focus } = input;
  const countries = atlasFor(focus);
  const frame = fit(input, countries);
  const { width, height, projection } = frame;
  const own = focus.map((code) => partsOf(code, countries));
  const shapes = own.map((parts) => outlines(parts, projection, largest(parts)));
  const around = neighbours(countries, new Set(own.flat()), frame);
  const place = (at: LonLat) => pixel(frame, position(at));
  const curves = route ? route.to.map((to) => curve(place(route.from), place(to))) : [];
  return {
    width,
    height,
    land: pathOf(shapes.flat()),
    around: pathOf(outlines(around, projection)),
    points: points.map(place),
    route: curves.map(arrow).join('') || undefined,
    along: curves.flatMap(pointsOf),
    outlines: shapes,
  };
}
