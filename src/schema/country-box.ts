import { geoBounds } from 'd3-geo';
import { iso31661 } from 'iso-3166';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

type Box = readonly [[west: number, south: number], [east: number, north: number]];

const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;

/** Degrees beyond the outline that still count: coasts and islands are drawn roughly. */
const margin = 0.3;

const boxes = new Map<string, Box | undefined>();

/** The box round a country's outline; undefined where the atlas does not draw it. */
function boxOf(country: string): Box | undefined {
  if (boxes.has(country)) return boxes.get(country);
  const numeric = iso31661.find(({ alpha2 }) => alpha2 === country)?.numeric;
  const shape = topology.objects.countries.geometries.find(({ id }) => id === numeric);
  const box = shape && geoBounds(feature(topology, shape));
  boxes.set(country, box);
  return box;
}

/** False of a point that lies outside the box round its country: latitude and longitude exchanged, or a sign lost. */
export function isInCountry(
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
  country: string,
): boolean {
  const box = boxOf(country);
  if (!box) return true;
  const [[west, south], [east, north]] = box;
  const isBetween = west <= east ? longitude >= west - margin && longitude <= east + margin : true;
  return isBetween && latitude >= south - margin && latitude <= north + margin;
}
