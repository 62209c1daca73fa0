import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';
import { faults, faultyPaths } from './faults.fixture.ts';
import { contextFigure, observation } from './observation.ts';

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

const { indicator: _, evidence: __, ...soundContext } = sound;

/** Both kinds of figure, each with one that is sound. */
const kinds = [
  ['an observation', observation, sound],
  ['a figure that is no result', contextFigure, soundContext],
] as const;

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
  { value: undefined },
  { qualifier: 'at-least' },
  { per: 'month' },
  { per: 'day', value: { from: 1, to: 5 } },
])
  for (const [kind, schema, good] of kinds)
    test(`${kind} may say ${inspect(change)}`, () => {
      assert.deepEqual(faults(schema, { ...good, ...change }), []);
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
  [{ qualifier: 'atleast' }, 'qualifier'],
  [{ per: 'hour' }, 'per'],
  [{ per: 'Month' }, 'per'],
  [{ per: null }, 'per'],
  [{ per: ['day', 'week'] }, 'per'],
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
  for (const [kind, schema, good] of kinds)
    test(`${kind} with ${inspect(change)} is refused at ${path || 'itself'}`, () => {
      const paths = faultyPaths(schema, { ...good, ...change });
      assert.ok(paths.length > 0 && paths.includes(path), paths.join());
    });

for (const evidence of ['none', null, undefined])
  test(`an observation whose evidence is ${evidence} is refused`, () => {
    assert.deepEqual(faultyPaths(observation, { ...sound, evidence }), ['evidence']);
  });

describe('a figure that is no result', () => {
  test('stands for a stated period and no place where it says only what it must', () => {
    const parsed = contextFigure.parse(soundContext);
    assert.deepEqual(parsed, { ...soundContext, periodStated: true, place: [] });
  });

  for (const more of [{ indicator: 'people-assisted' }, { evidence: 'unknown' }])
    test(`says nothing of ${Object.keys(more).join()}`, () => {
      const told = faults(contextFigure, { ...soundContext, ...more }).join();
      assert.match(told, new RegExp(`"${Object.keys(more).join()}"`));
    });
});

test('a figure is exact unless it says otherwise', () => {
  for (const [kind, schema, { qualifier: _qualifier, ...rest }] of kinds)
    assert.equal(schema.parse(rest).qualifier, 'exactly', kind);
});

test('a figure that its source has in words only has no value', () => {
  for (const [kind, schema, { value: _value, ...rest }] of kinds) {
    assert.deepEqual(faults(schema, rest), [], kind);
    assert.ok(!('value' in schema.parse(rest)), kind);
  }
});

test('who states a figure, where it was read and when it was compared cannot be left out', () => {
  const mayLack = ['value', 'qualifier'];
  for (const [, schema, good] of kinds)
    for (const key of Object.keys(good).filter((each) => !mayLack.includes(each))) {
      const rest = Object.fromEntries(Object.entries(good).filter(([each]) => each !== key));
      assert.deepEqual(faultyPaths(schema, rest), [key]);
    }
});

test('a range that is reversed is told as such', () => {
  const [told] = faults(observation, { ...sound, value: { from: 5, to: 1 } });
  assert.match(told ?? '', /smaller to the larger/);
});

test('a key that is not known is named', () => {
  assert.match(faults(observation, { ...sound, note: 'x' }).join(), /"note"/);
});
