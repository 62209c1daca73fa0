import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { drawMap, type DrawnMap } from './map.ts';
import type { Outline, Pixel } from './outline.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });
const places = {
  bangkok: at(13.756, 100.502),
  'chiang mai': at(18.788, 98.985),
  songkhla: at(7.19, 100.595),
  mukdahan: at(16.544, 104.724),
  'phnom penh': at(11.556, 104.928),
};

const countries =
  'AE AF BD BH ID IN IQ JO JP KH KR KW LA LB LK MM MY NP OM PH PK QA SA SG TH TJ TW VN'.split(' ');
const corridors = [
  'KH TH', 'LA TH', 'MM TH', 'VN TH', 'VN MY', 'MM MY', 'KH MY', 'ID MY', 'NP MY', 'BD MY',
  'VN JP TW KR', 'NP AE QA SA',
].map((codes) => codes.split(' ')); // prettier-ignore
const maps = [...countries.map((code) => [code]), ...corridors];
const plain = (focus: readonly string[]) => drawMap({ focus, points: [] });

/** Corners of a path, which is written in steps. */
function cornersOf(path: string): Pixel[] {
  return path.split('M').slice(1).flatMap((ring) => {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, i) => {
      [x, y] = [x + (numbers[2 * i] ?? 0), y + (numbers[2 * i + 1] ?? 0)];
      return { x, y };
    });
  }); // prettier-ignore
}

function isOn({ x, y }: Pixel, outlines: readonly Outline[]): boolean {
  const crossings = outlines.flatMap((ring) =>
    ring.filter((a, i) => {
      const b = ring[i + 1] ?? a;
      return a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x);
    }),
  );
  return crossings.length % 2 === 1;
}

const thailand = (): DrawnMap => drawMap({ focus: ['TH'], points: Object.values(places) });
const isInFrame = ({ x, y }: Pixel, { width, height }: DrawnMap, edge: number) =>
  x >= edge && x <= width - edge && y >= edge && y <= height - edge;

describe('on the map of Thailand', () => {
  const map = thailand();
  const [bangkok, chiangMai, songkhla, mukdahan, phnomPenh] = map.points as [
    Pixel, Pixel, Pixel, Pixel, Pixel,
  ]; // prettier-ignore

  test('its towns lie on its land, and the capital of Cambodia does not', () => {
    const own = map.outlines[0] ?? [];
    for (const town of [bangkok, chiangMai, mukdahan]) assert.ok(isOn(town, own));
    assert.ok(!isOn(phnomPenh, own));
  });

  test('the north is above and the east at the right', () => {
    assert.ok(chiangMai.y < mukdahan.y && mukdahan.y < bangkok.y && bangkok.y < songkhla.y);
    assert.ok(chiangMai.x < bangkok.x && bangkok.x < mukdahan.x);
  });

  test('shapes are true: a degree to the north is as long as one to the east, over its cosine', () => {
    const north = (bangkok.y - chiangMai.y) / (18.788 - 13.756);
    const east = (mukdahan.x - bangkok.x) / (104.724 - 100.502);
    assert.ok(Math.abs(north - east / Math.cos((16.27 * Math.PI) / 180)) < 0.3);
  });

  test('neighbours are drawn as far as the picture reaches, and no farther', () => {
    const corners = cornersOf(map.around);
    assert.ok(corners.length > 100);
    assert.deepEqual(corners.filter((corner) => !isInFrame(corner, map, -3)), []); // prettier-ignore
    assert.ok(corners.some(({ x }) => x > map.width));
    assert.ok(plain(['LK']).around.length < plain(['LK']).land.length / 4, 'only a tip of India');
  });
});

test('equal input gives an equal map', () => {
  assert.deepEqual(thailand(), thailand());
});

test('a code that is no country throws and says so', () => {
  for (const code of ['XX', 'th', '', 'constructor', 'GF'])
    assert.throws(() => plain([code]), {
      message: `${code}: the atlas has no country of this code`,
    });
});

describe('for every map', () => {
  for (const codes of maps)
    test(`of ${codes.join(', ')}: paths are short and whole, all land is in a frame of 3:4 to 4:3`, () => {
      const map = plain(codes);
      assert.equal(map.width, 360);
      assert.ok(map.height >= 270 && map.height <= 480, `${map.height}`);
      assert.match(map.land, /^(M\d+ \d+l[-\d ]+z)+$/);
      assert.match(map.around, /^(M-?\d+[ -]\d+l[-\d ]+z)*$/);
      assert.equal(map.outlines.length, codes.length);
      for (const outline of map.outlines) assert.ok(outline.length > 0);
    });
});

describe('the frame', () => {
  test('holds every place, ends of the route among them, with room for a dot', () => {
    const tokyo = at(35.68, 139.69);
    const route = { from: places.bangkok, to: [tokyo] };
    const pointed = drawMap({ focus: ['TH'], points: [places.songkhla, tokyo] });
    for (const point of pointed.points) assert.ok(isInFrame(point, pointed, 18));
    const routed = drawMap({ focus: ['TH'], points: [places.songkhla], route });
    assert.deepEqual(routed.points[0], pointed.points[0]);
  });

  test('is as wide as was asked', () => {
    assert.equal(drawMap({ focus: ['LA'], points: [], width: 500 }).width, 500);
  });

  test('leaves out what lies overseas: Paris and Marseille are far apart', () => {
    const map = drawMap({ focus: ['FR'], points: [at(48.86, 2.35), at(43.3, 5.37)] });
    assert.ok((map.points[1]?.y ?? 0) - (map.points[0]?.y ?? 0) > 130);
  });

  test('holds the far parts of Indonesia and Malaysia', () => {
    const ends = [at(5.55, 95.32), at(-2.53, 140.72)];
    assert.deepEqual(drawMap({ focus: ['ID'], points: ends }).height, plain(['ID']).height);
    const borneo = drawMap({ focus: ['MY'], points: [at(5.98, 116.07)] });
    assert.deepEqual(borneo.land, plain(['MY']).land);
  });

  test('may lie across the 180th meridian', () => {
    const map = drawMap({ focus: ['FJ'], points: [at(-18.14, 178.44), at(-16.8, -179.97)] });
    const [suva, taveuni] = map.points;
    const apart = (taveuni?.x ?? 0) - (suva?.x ?? 0);
    assert.ok(apart > 50 && apart < 200, `${apart}`);
    const own = map.outlines.flat();
    const steps = own.flatMap((ring) =>
      ring.map((to, i) => Math.abs(to.x - (ring[i - 1] ?? to).x)),
    );
    assert.ok(Math.max(...steps) < 60);
  });
});

describe('of small land', () => {
  test('Singapore and Bahrain are drawn from the finer atlas', () => {
    for (const code of ['SG', 'BH'])
      assert.ok((plain([code]).outlines[0]?.flat().length ?? 0) > 25, code);
  });

  test('a country is never lost among large ones, an island is', () => {
    const [singapore, indonesia] = plain(['SG', 'ID']).outlines;
    assert.equal(singapore?.length, 1);
    assert.ok((indonesia?.length ?? 0) < 100);
  });
});

describe('a route', () => {
  const from = places['phnom penh'];
  const to = [places.bangkok, places.songkhla];
  const map = drawMap({ focus: ['KH', 'TH'], points: [from, ...to], route: { from, to } });

  test('is an arrow to each of its ends', () => {
    assert.equal(map.route?.match(/Q/g)?.length, 2);
    const start = map.points[0] ?? { x: 0, y: 0 };
    assert.ok(map.route.startsWith(`M${start.x} ${start.y}Q`));
  });

  test('ends a little before its end, which has a dot', () => {
    const [, x = 0, y = 0] = (/Q\S+ \S+ (\d+) (\d+)M/.exec(map.route ?? '') ?? []).map(Number);
    const end = map.points[1] ?? { x: 0, y: 0 };
    const gap = Math.hypot(end.x - x, end.y - y);
    assert.ok(gap > 12 && gap < 18, `${gap}`);
  });

  test('bends upwards, and names its points', () => {
    const [first, second] = map.points as [Pixel, Pixel];
    const middle = map.along[4] ?? first;
    assert.ok(middle.y < (first.y + second.y) / 2);
    assert.equal(map.along.length, 18);
  });

  test('is not there where none was asked for', () => {
    assert.equal(plain(['KH']).route, undefined);
  });
});
