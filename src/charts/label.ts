import { whole, type Outline, type Pixel } from './outline.ts';

/** A box around its middle. */
export interface Box extends Pixel {
  readonly width: number;
  readonly height: number;
}

/** Measures of a picture. */
type Frame = Pick<Box, 'width' | 'height'>;

/** Half of what `box` covers of another, and a unit of air, along the line between their middles. */
function push(box: Box, other: Box): Pixel {
  const [dx, dy] = [box.x - other.x, box.y - other.y];
  const across = (box.width + other.width) / 2 + 1 - Math.abs(dx);
  const down = (box.height + other.height) / 2 + 1 - Math.abs(dy);
  const isApart = across <= 0 || down <= 0;
  if (isApart || (dx === 0 && dy === 0)) return { x: 0, y: 0 };
  const way = Math.min(across / Math.abs(dx), down / Math.abs(dy)) / 2;
  return { x: dx * way, y: dy * way };
}

/** The middle of a thing that must not reach over either end. */
const within = (middle: number, size: number, end: number) =>
  Math.min(end - size / 2 - 1, Math.max(size / 2 + 1, middle));

function pushed<B extends Box>(box: B, boxes: readonly B[], frame: Frame): B {
  const pushes = boxes.map((other) => push(box, other));
  const x = pushes.reduce((sum, each) => sum + each.x, box.x);
  const y = pushes.reduce((sum, each) => sum + each.y, box.y);
  return { ...box, x: within(x, box.width, frame.width), y: within(y, box.height, frame.height) };
}

/** Boxes moved, no farther than they must be, until none covers another; no two may have the same middle. */
export function apart<B extends Box>(boxes: readonly B[], frame: Frame): B[] {
  let moved = [...boxes];
  for (let round = 0; round < 80; round++) moved = moved.map((box) => pushed(box, moved, frame));
  return moved.map((box) => ({ ...box, x: Math.round(box.x), y: Math.round(box.y) }));
}

/** Land along one line of the picture, from shore to shore. */
type Row = readonly (readonly [from: number, to: number])[];

/** Units between the lines that are looked at, and between the places that are tried. */
const step = 6;

function rowOf(land: readonly Outline[], y: number): Row {
  const shores = land.flatMap((ring) =>
    ring.flatMap((a, i) => {
      const b = ring[i + 1] ?? a;
      return a.y > y === b.y > y ? [] : [a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)];
    }),
  );
  const sorted = shores.sort((a, b) => a - b);
  return sorted.flatMap((from, i) => (i % 2 === 0 ? [[from, sorted[i + 1] ?? from] as const] : []));
}

/** Lines of land from the top of a picture to its foot. */
function rowsOf(land: readonly Outline[], height: number): Row[] {
  return Array.from({ length: Math.ceil(height / step) }, (_, i) => rowOf(land, (i + 0.5) * step));
}

const overlap = (a: number, b: number, from: number, to: number) =>
  Math.max(0, Math.min(b, to) - Math.max(a, from));

/** Land in a box, in square units. */
function landIn(rows: readonly Row[], { x, y, width, height }: Box): number {
  const [top, foot] = [(y - height / 2) / step, (y + height / 2) / step];
  const seen = rows.slice(Math.max(0, Math.round(top)), Math.max(0, Math.round(foot))).flat();
  const across = seen.map(([from, to]) => overlap(x - width / 2, x + width / 2, from, to));
  return across.reduce((sum, each) => sum + each * step, 0);
}

const isMeeting = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

const between = (a: Pixel, b: Pixel) => Math.hypot(a.x - b.x, a.y - b.y);

/** The point of a box that is nearest to another. */
function nearestIn(box: Box, { x, y }: Pixel): Pixel {
  const clamp = (value: number, middle: number, size: number) =>
    Math.min(middle + size / 2, Math.max(middle - size / 2, value));
  return { x: clamp(x, box.x, box.width), y: clamp(y, box.y, box.height) };
}

/** Middle of what a country reaches, from its westernmost to its easternmost corner, and from north to south. */
function middleOf(land: readonly Outline[]): Pixel {
  const mean = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return { x: mean(land.flat().map(({ x }) => x)), y: mean(land.flat().map(({ y }) => y)) };
}

/** The room that a country's name needs, and its land. */
export interface Name extends Frame {
  readonly land: readonly Outline[];
}

interface NameInput {
  readonly name: Name;
  readonly otherLand: readonly Outline[];
  readonly taken: readonly Box[];
  readonly frame: Frame;
}

function places({ name: { width, height }, frame }: NameInput): Box[] {
  const from = (half: number, end: number) =>
    Array.from(
      { length: Math.max(1, Math.floor((end - 2 * half) / step) + 1) },
      (_, i) => half + i * step,
    );
  const rows = from(height / 2 + 2, frame.height - 2);
  return from(width / 2 + 2, frame.width - 2).flatMap((x) =>
    rows.map((y) => ({ width, height, x, y })),
  );
}

/**
 * The best place for the middle of a name: on its own land as far as that does not hide the land, off what is taken,
 * not far from the country's middle. So a small country has its name beside it.
 */
function bestPlace(input: NameInput): Box {
  const { name, otherLand, taken, frame } = input;
  const [own, foreign] = [rowsOf(name.land, frame.height), rowsOf(otherLand, frame.height)];
  const all = landIn(own, { x: frame.width / 2, y: frame.height / 2, ...frame });
  const middle = middleOf(name.land);
  const merit = (box: Box) => {
    const on = landIn(own, box);
    const hits = taken.filter((each) => isMeeting(box, each)).length;
    const off = (4 * between(nearestIn(box, middle), middle) + between(box, middle)) / frame.width;
    const size = box.width * box.height;
    return (on - landIn(foreign, box)) / size - (2 * on) / Math.max(1, all) - 2 * hits - off;
  };
  const tried = places(input).map((box) => ({ box, merit: merit(box) }));
  return tried.reduce((a, b) => (b.merit > a.merit ? b : a)).box;
}

/** Where the middle of a name stands; if that is beside its land, a line that joins them. */
export interface NameSpot extends Pixel {
  readonly line: readonly [from: Pixel, to: Pixel] | undefined;
}

function spotOf(box: Box, { land }: Name, { height }: Frame): NameSpot {
  const middle = whole(middleOf(land));
  const end = whole(nearestIn(box, middle));
  const isBeside = landIn(rowsOf(land, height), box) === 0 && between(end, middle) > step;
  return { ...whole(box), line: isBeside ? [middle, end] : undefined };
}

const reachOf = ({ land }: Name) =>
  Math.max(...land.flat().map((corner) => between(corner, middleOf(land))));

/** A spot for each name, on no dot and no other name; the smallest country's is found first, since it has least room. */
export function nameSpots(names: readonly Name[], dots: readonly Box[], frame: Frame): NameSpot[] {
  const taken = [...dots];
  const spots = new Map<Name, NameSpot>();
  for (const name of names.toSorted((a, b) => reachOf(a) - reachOf(b))) {
    const otherLand = names.flatMap((other) => (other === name ? [] : other.land));
    const box = bestPlace({ name, otherLand, taken, frame });
    taken.push(box);
    spots.set(name, spotOf(box, name, frame));
  }
  return names.flatMap((name) => spots.get(name) ?? []);
}
