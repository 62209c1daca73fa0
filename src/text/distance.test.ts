import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aboutKilometres, distance, roundedPosition } from './distance.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });
const places = {
  'Mae Sot': at(16.713, 98.574),
  Myawaddy: at(16.687, 98.509),
  Bangkok: at(13.756, 100.502),
  'Kuala Lumpur': at(3.139, 101.687),
  Singapore: at(1.352, 103.82),
  'Phnom Penh': at(11.556, 104.928),
  Poipet: at(13.656, 102.563),
  Aranyaprathet: at(13.693, 102.502),
  Vientiane: at(17.966, 102.613),
  Hanoi: at(21.028, 105.854),
  Jakarta: at(-6.2, 106.817),
  Beirut: at(33.894, 35.502),
  Paris: at(48.857, 2.352),
  Manama: at(26.228, 50.586),
  Kathmandu: at(27.717, 85.324),
  Tapachula: at(14.905, -92.263),
  Suva: at(-18.142, 178.442),
  Apia: at(-13.833, -171.767),
};
type Place = keyof typeof places;

/** Kilometres, reckoned by vectors on a sphere of 6371 km: the arctangent of cross and dot product. */
const distances: readonly (readonly [from: Place, to: Place, km: number])[] = [
  ['Mae Sot', 'Myawaddy', 7.502],
  ['Poipet', 'Aranyaprathet', 7.769],
  ['Kuala Lumpur', 'Singapore', 309.268],
  ['Mae Sot', 'Bangkok', 388.441],
  ['Vientiane', 'Hanoi', 480.929],
  ['Bangkok', 'Phnom Penh', 538.877],
  ['Jakarta', 'Singapore', 903.253],
  ['Suva', 'Apia', 1150.695],
  ['Bangkok', 'Kuala Lumpur', 1187.708],
  ['Paris', 'Beirut', 3190.521],
  ['Manama', 'Kathmandu', 3435.18],
  ['Tapachula', 'Paris', 9096.28],
];

describe('the distance', () => {
  for (const [from, to, km] of distances) {
    test(`from ${from} to ${to} is ${km} km, and back`, () => {
      assert.ok(Math.abs(distance(places[from], places[to]) - km) < 0.001);
      assert.equal(distance(places[to], places[from]), distance(places[from], places[to]));
    });
  }

  test('from a place to itself is nothing', () => {
    for (const place of Object.values(places)) assert.equal(distance(place, place), 0);
  });

  test('between antipodes is half the way round the earth', () => {
    const half = Math.PI * 6371;
    for (let latitude = -90; latitude <= 90; latitude += 0.1)
      assert.ok(Math.abs(distance(at(latitude, 0), at(-latitude, 180)) - half) < 0.001);
  });

  test('of the two sides of the 180th meridian is nothing', () => {
    assert.ok(distance(at(10, 180), at(10, -180)) < 1e-9);
  });
});

describe('a distance is told', () => {
  const cases = [
    [0, 0], [0.001, 5], [2, 5], [5, 5], [7.4, 5], [7.5, 10], [9.99, 10],
    [10, 10], [14.9, 10], [15, 20], [94.9, 90], [99.9, 100],
    [100, 100], [124, 100], [125, 150], [388.441, 400], [9096.28, 9100], [20_015.1, 20_000],
  ] as const; // prettier-ignore
  for (const [km, expected] of cases)
    test(`as about ${expected} km where it is ${km}`, () => {
      assert.equal(aboutKilometres(km), expected);
    });

  test('never shorter for what is farther', () => {
    for (let km = 0; km < 300; km += 0.1)
      assert.ok(aboutKilometres(km) <= aboutKilometres(km + 0.1), `${km}`);
  });

  test('without end where there is none', () => {
    assert.equal(aboutKilometres(Infinity), Infinity);
  });
});

describe('of a position', () => {
  const cases = [
    [16.713, 98.574, 16.7, 98.6],
    [-13.833, -171.767, -13.8, -171.8],
    [89.96, 179.99, 90, 180],
    [1.352083, 103.819836, 1.4, 103.8],
  ] as const;
  for (const [latitude, longitude, south, east] of cases)
    test(`${latitude}, ${longitude} no more than ${south}, ${east} is kept`, () => {
      assert.deepEqual(roundedPosition({ latitude, longitude }), at(south, east));
    });

  test('nothing else that a device knows is kept', () => {
    const device = { ...at(16.713, 98.574), accuracy: 5, altitude: 212, heading: 90, speed: 1 };
    assert.deepEqual(roundedPosition(device), at(16.7, 98.6));
  });
});
