import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regions, steps, type Step } from '#schema/facets.ts';
import { practice } from '#view/entries.fixture.ts';
import { gapMaps } from './gaps.ts';

const entry = (
  region: (typeof regions)[number],
  at: readonly Step[],
  ...numbers: readonly number[]
) =>
  practice({
    facts: {
      region,
      steps: [...at],
      principles: numbers.map((number) => ({ number, phase: null, statedBySource: false })),
    },
  });

const all = [entry('americas', ['return', 'camps'], 1, 2), entry('global', ['return'], 1)];
const maps = gapMaps(all, [1, 2, 3]);
const [world] = maps;
if (!world) throw new Error('there is no map of the world');
const counts = (cells: readonly { step: Step; count: number }[]) =>
  Object.fromEntries(
    cells.filter(({ count }) => count > 0).map(({ step, count }) => [step, count]),
  );

test('there is a map of the world and one of each region', () => {
  assert.deepEqual(
    maps.map(({ region }) => region),
    ['all', ...regions],
  );
});

test('a practice counts at each of its steps, under each of its principles', () => {
  assert.deepEqual(
    world.rows.map(({ cells }) => counts(cells)),
    [{ return: 2, camps: 1 }, { return: 1, camps: 1 }, {}],
  );
  assert.ok(world.rows.every(({ cells }) => cells.length === steps.length));
});

test('a total counts each practice once', () => {
  assert.deepEqual(
    world.rows.map(({ total }) => total),
    [2, 1, 0],
  );
  assert.deepEqual(counts(world.totals), { return: 2, camps: 1 });
  assert.equal(world.total, 2);
});

test('a region counts its own practices only', () => {
  const totals = maps.map(({ region, total }) => [region, total] as const);
  assert.deepEqual(
    totals.filter(([, total]) => total > 0),
    [
      ['all', 2],
      ['americas', 1],
      ['global', 1],
    ],
  );
});
