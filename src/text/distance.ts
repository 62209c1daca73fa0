/** A place on earth, in degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * Mean radius of the earth, in kilometres: R1 of the Geodetic Reference System 1980 (H. Moritz, Journal of
 * Geodesy 74, 2000), 6371.0088, without its decimals. The earth is no sphere: a distance may be wrong by half a percent.
 */
const radius = 6371;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const haversine = (angle: number) => Math.sin(angle / 2) ** 2;

/**
 * Kilometres between two places in a straight line over the ground, by the haversine formula
 * (R. W. Sinnott, Virtues of the Haversine, Sky and Telescope 68, 1984, p. 159).
 */
export function distance(a: Position, b: Position): number {
  const [south, north] = [radians(a.latitude), radians(b.latitude)];
  const across = haversine(radians(b.longitude - a.longitude));
  const square = haversine(north - south) + Math.cos(south) * Math.cos(north) * across;
  // Between antipodes rounding brings the sum over 1 at times; an arcsine there is none of more than 1.
  return 2 * radius * Math.asin(Math.sqrt(Math.min(1, square)));
}

const toNearest = (step: number, km: number) => Math.round(km / step) * step;

/**
 * A distance as exactly as points that stand for whole towns allow: to 5 km below 10, to 10 below 100, to 50
 * above. 0 is the same point; two points are at least 5 apart.
 */
export function aboutKilometres(km: number): number {
  if (km === 0) return 0;
  if (km < 10) return Math.max(5, toNearest(5, km));
  return toNearest(km < 100 ? 10 : 50, km);
}

const tenth = (degrees: number) => Math.round(degrees * 10) / 10;

/** A position to a tenth of a degree, about 11 km: all that is ever kept of where a device is. */
export function roundedPosition({ latitude, longitude }: Position): Position {
  return { latitude: tenth(latitude), longitude: tenth(longitude) };
}
