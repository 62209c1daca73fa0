import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faults, faultyPaths } from './faults.fixture.ts';
import { observation } from './observation.ts';

const sound = {
  id: 'people',
  indicator: 'people-assisted',
  value: 60000,
  qualifier: 'more-than',
  unit: 'people',
  statedBy: 'ifrc',
  evidence: 'unknown',
  source: 'seed',
  checked: '2026-11-24',
};

test('an observation that says only what it must stands for a stated period and no place', () => {
  assert.deepEqual(observation.parse(sound), { ...sound, periodStated: true, place: [] });
});

for (const change of [
  { value: 0 },
  { value: 0.5 },
  { value: { from: 1, to: 5 } },
  { value: { from: 0, to: 0.1 } },
  { unit: 'percent' },
  { unit: 'USD' },
  { unit: 'job-centres' },
  { period: { from: 2012 }, periodStated: false },
  { place: ['KH', 'LA'] },
])
  test(`an observation may say ${JSON.stringify(change)}`, () => {
    assert.deepEqual(faults(observation, { ...sound, ...change }), []);
  });

for (const [change, path] of [
  [{ value: -1 }, 'value'],
  [{ value: '60000' }, 'value'],
  [{ value: NaN }, 'value'],
  [{ value: Infinity }, 'value'],
  [{ value: null }, 'value'],
  [{ value: [1, 5] }, 'value'],
  [{ value: { from: 5, to: 1 } }, 'value'],
  [{ value: { from: 5, to: 5 } }, 'value'],
  [{ value: { from: 5 } }, 'value'],
  [{ value: { from: 1, to: 5, about: 3 } }, 'value'],
  [{ unit: '%' }, 'unit'],
  [{ unit: 'usd dollars' }, 'unit'],
  [{ unit: 'USDT' }, 'unit'],
  [{ unit: 'Usd' }, 'unit'],
  [{ unit: '' }, 'unit'],
  [{ qualifier: 'roughly' }, 'qualifier'],
  [{ evidence: 'none' }, 'evidence'],
  [{ periodStated: false }, 'periodStated'],
  [{ periodStated: 'no', period: { from: 2012 } }, 'periodStated'],
  [{ period: { from: 2013, to: 2012 } }, 'period'],
  [{ period: {} }, 'period'],
  [{ period: { from: 'spring' } }, 'period.from'],
  [{ place: ['KH', 'UK'] }, 'place.1'],
  [{ place: 'KH' }, 'place'],
  [{ checked: '2026-02-30' }, 'checked'],
  [{ checked: '2026-11' }, 'checked'],
  [{ id: 'People assisted' }, 'id'],
  [{ statedBy: '' }, 'statedBy'],
  [{ note: 'x' }, ''],
] as const)
  test(`an observation with ${JSON.stringify(change)} is refused at ${path || 'itself'}`, () => {
    const paths = faultyPaths(observation, { ...sound, ...change });
    assert.ok(paths.length > 0 && paths.includes(path), paths.join());
  });

test('who states a figure, where it was read and when it was compared cannot be left out', () => {
  for (const key of Object.keys(sound)) {
    const rest = Object.fromEntries(Object.entries(sound).filter(([each]) => each !== key));
    assert.deepEqual(faultyPaths(observation, rest), [key]);
  }
});

test('a range that is reversed is told as such', () => {
  const [told] = faults(observation, { ...sound, value: { from: 5, to: 1 } });
  assert.match(told ?? '', /smaller to the larger/);
});

test('a key that is not known is named', () => {
  assert.match(faults(observation, { ...sound, note: 'x' }).join(), /"note"/);
});
