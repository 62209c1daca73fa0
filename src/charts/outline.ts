/** A point of the picture, in its units from its top left corner. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** A closed line of corners; the last is the first. */
export type Outline = readonly Pixel[];

function away({ x, y }: Pixel, from: Pixel, to: Pixel): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - from.x, y - from.y);
  return Math.abs(dx * (y - from.y) - dy * (x - from.x)) / length;
}

/** A line without the corners whose loss moves it by less than `least` units (Douglas and Peucker, 1973). */
export function simpler(line: Outline, least: number): Outline {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  const distances = line.map((corner) => away(corner, first, last));
  const most = Math.max(...distances);
  const at = distances.indexOf(most);
  if (most < least) return [first, last];
  return [...simpler(line.slice(0, at + 1), least).slice(0, -1), ...simpler(line.slice(at), least)];
}

/** The nearest point of whole units. */
export const whole = ({ x, y }: Pixel): Pixel => ({ x: Math.round(x), y: Math.round(y) });

/** `d` of closed lines: steps from corner to corner, which are shorter to write than where they lie. */
export function pathOf(shapes: readonly Outline[]): string {
  const subpaths = shapes.map((ring) => {
    const steps = ring.map(({ x, y }, i) => {
      const { x: fromX, y: fromY } = ring[i - 1] ?? { x: 0, y: 0 };
      return `${x - fromX} ${y - fromY}`;
    });
    return `M${steps[0] ?? ''}l${steps.slice(1, -1).join(' ')}z`;
  });
  return subpaths.join('').replaceAll(' -', '-');
}

/** A way between two points, and the point to which it is drawn on its way. */
export interface Curve {
  readonly from: Pixel;
  readonly bend: Pixel;
  readonly to: Pixel;
}

/** Units that a curve ends before its end, so that the dot of a town does not cover the arrow. */
const short = 15;

/** A curve that bends upwards by a tenth of its length. */
export function curve(from: Pixel, end: Pixel): Curve {
  const [dx, dy] = [end.x - from.x, end.y - from.y];
  const side = dx < 0 ? -0.2 : 0.2;
  const bend = whole({ x: from.x + dx / 2 + dy * side, y: from.y + dy / 2 - dx * side });
  const rest = Math.hypot(end.x - bend.x, end.y - bend.y);
  const share = Math.min(0.5, short / Math.max(rest, 1));
  const to = { x: end.x + (bend.x - end.x) * share, y: end.y + (bend.y - end.y) * share };
  return { from, bend, to: whole(to) };
}

/** Nine points of a curve between its ends. */
export function pointsOf({ from, bend, to }: Curve): Pixel[] {
  const mix = (a: number, b: number, c: number, share: number) =>
    (1 - share) ** 2 * a + 2 * share * (1 - share) * b + share ** 2 * c;
  return [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((share) =>
    whole({ x: mix(from.x, bend.x, to.x, share), y: mix(from.y, bend.y, to.y, share) }),
  );
}

/** `d` of a curve, with the head of an arrow at its end. */
export function arrow({ from, bend, to }: Curve): string {
  const angle = Math.atan2(to.y - bend.y, to.x - bend.x);
  const [barb, other] = [2.6, -2.6].map((turn) =>
    whole({ x: to.x + 10 * Math.cos(angle + turn), y: to.y + 10 * Math.sin(angle + turn) }),
  );
  const at = (point = to) => `${point.x} ${point.y}`;
  return `M${at(from)}Q${at(bend)} ${at(to)}M${at(barb)}L${at(to)} ${at(other)}`;
}
