import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { centre, phone, points, town } from './centre.fixture.ts';
import { allFindValues, findValues, type FindFacet } from './find.ts';

const corridors = [
  { slug: 'kh-th', facts: { centres: { origin: ['phnom-penh'], destination: ['mae-sot'] } } },
  { slug: 'kh-my', facts: { centres: { origin: ['phnom-penh'], destination: ['kl'] } } },
];
const centres = [
  centre('mae-sot', {
    point: points.maeSot,
    services: ['information', 'legal-aid'],
    languages: ['my', 'th'],
  }),
  centre('bangkok', { point: points.bangkok, languages: ['th'], operatorKind: 'government' }),
  centre('kl', { point: points.kualaLumpur, country: 'MY', phones: [phone], languages: ['ms'] }),
  centre('phnom-penh', { country: 'KH', services: ['complaints'], operatorKind: 'trade-union' }),
];
const towns = [town('mae-sot', { point: points.maeSot }), town('ranong', { point: points.ranong })];
const values = allFindValues({ centres, corridors, towns });

/** For each value of a facet the centres that it lists, in the order of the list. */
const cases: readonly (readonly [FindFacet, value: string, slugs: readonly string[]])[] = [
  ['corridor', 'kh-th', ['mae-sot', 'phnom-penh']],
  ['corridor', 'kh-my', ['kl', 'phnom-penh']],
  ['service', 'information', ['mae-sot', 'bangkok', 'kl']],
  ['service', 'complaints', ['phnom-penh']],
  ['service', 'legal-aid', ['mae-sot']],
  ['language', 'ms', ['kl']],
  ['language', 'my', ['mae-sot']],
  ['language', 'th', ['mae-sot', 'bangkok']],
  ['operator', 'government', ['bangkok']],
  ['operator', 'civil-society', ['mae-sot', 'kl']],
  ['operator', 'trade-union', ['phnom-penh']],
  ['town', 'mae-sot', ['mae-sot', 'bangkok', 'kl']],
  ['town', 'ranong', ['bangkok', 'mae-sot', 'kl']],
];

for (const [facet, value, expected] of cases)
  test(`by ${facet} ${value} are found ${expected.join(', ')}`, () => {
    const found = values.find((each) => each.facet === facet && each.value === value);
    assert.deepEqual(
      found?.centres.map(({ slug }) => slug),
      expected,
    );
  });

test('a value that no centre has is not offered', () => {
  const offered = values.map(({ facet, value }) => `${facet}/${value}`);
  assert.deepEqual(
    offered,
    cases.map(([facet, value]) => `${facet}/${value}`),
  );
});

test('a town says about how far each centre is, nothing more exact', () => {
  assert.deepEqual(values.at(-1)?.km, [450, 750, 850]);
  assert.deepEqual(values.at(-2)?.km?.[0], 0);
});

describe('a town with many centres near it', () => {
  const crowd = Array.from({ length: 25 }, (_, n) =>
    centre(`near-${String(n).padStart(2, '0')}`, { point: points.bangkok }),
  );
  const far = centre('far', { point: points.kualaLumpur, phones: [phone] });
  const [found] = allFindValues({
    centres: [...crowd, far],
    corridors: [],
    towns: [town('mae-sot')],
  }).filter(({ facet }) => facet === 'town');

  test('lists one page of them', () => {
    assert.equal(found?.centres.length, 20);
  });

  test('never leaves out the nearest that can be called', () => {
    assert.equal(found?.centres.at(-1)?.slug, 'far');
  });
});

test('without any centre nothing is offered', () => {
  assert.deepEqual(allFindValues({ centres: [], corridors, towns }), []);
});

test('filters combine on corridor, service, language and operator', () => {
  const [first] = centres;
  assert.ok(first);
  assert.deepEqual(findValues(first, corridors), {
    corridor: ['kh-th'],
    service: ['information', 'legal-aid'],
    language: ['my', 'th'],
    operator: ['civil-society'],
  });
});
