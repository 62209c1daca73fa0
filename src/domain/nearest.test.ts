import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { practice } from '#view/entries.fixture.ts';
import { facets, type Facet } from './facets.ts';
import { nearest } from './nearest.ts';

type Values = Readonly<Partial<Record<Facet, readonly string[]>>>;

const none = Object.fromEntries(facets.map((facet) => [facet, []])) as unknown as Readonly<
  Record<Facet, readonly string[]>
>;

/** The practices nearest to each, by slug, as slugs; `all` gives the values of each. */
function near(all: Readonly<Record<string, Values>>, most = 3) {
  const valued = Object.entries(all).map(([slug, values]) => ({
    entry: practice({ slug }),
    values: { ...none, ...values },
  }));
  return nearest(valued, most);
}

function slugsNear(slug: string, all: Readonly<Record<string, Values>>, most = 3) {
  return near(all, most)
    .get(slug)
    ?.map(({ entry }) => entry.slug);
}

describe('the practices nearest to one', () => {
  test('are those that share the rarest values, the nearest first', () => {
    const all = {
      one: { service: ['hotline'], step: ['camps'] },
      common: { step: ['camps'] },
      rare: { service: ['hotline'] },
      third: { step: ['camps'] },
      far: { country: ['co'] },
    };
    assert.deepEqual(slugsNear('one', all), ['rare', 'common', 'third']);
  });

  test('are nearer the more they share', () => {
    const all = {
      one: { service: ['cash'], step: ['camps'], country: ['kh'] },
      a: { service: ['cash'] },
      b: { step: ['camps'], country: ['kh'] },
    };
    assert.deepEqual(slugsNear('one', all), ['b', 'a']);
  });

  test('are never the practice itself', () => {
    assert.deepEqual(slugsNear('one', { one: { country: ['kh'] }, two: { country: ['kh'] } }), []);
    const all = { one: { country: ['kh'] }, two: { country: ['kh'] }, three: {} };
    assert.deepEqual(slugsNear('one', all), ['two']);
  });

  test('are none where nothing is shared, or only what all have', () => {
    const all = {
      one: { principle: ['rights'], country: ['kh'] },
      two: { principle: ['rights'] },
      three: { principle: ['rights'], country: ['th'] },
    };
    for (const slug of Object.keys(all)) assert.deepEqual(slugsNear(slug, all), [], slug);
  });

  test('are at most as many as are asked for', () => {
    const same = { country: ['kh'] };
    const all = { one: same, a: same, b: same, c: same, far: {} };
    assert.deepEqual(slugsNear('one', all, 2), ['a', 'b']);
    assert.deepEqual(slugsNear('one', all, 0), []);
  });

  test('stand by slug where they are equally near, whatever order they are read in', () => {
    const same = { country: ['kh'] };
    const all = { c: same, one: same, a: same, far: {}, b: same };
    assert.deepEqual(slugsNear('one', all), ['a', 'b', 'c']);
  });

  test('are not told by region, kind of service or kind of organisation: these are too wide', () => {
    for (const facet of ['region', 'service-type', 'organisation'] as const) {
      const all = { one: { [facet]: ['x'] }, two: { [facet]: ['x'] }, three: {} };
      assert.deepEqual(slugsNear('one', all), [], facet);
    }
  });

  test('share a value only in the same facet', () => {
    const all = { one: { service: ['protection'] }, two: { step: ['protection'] }, three: {} };
    assert.deepEqual(slugsNear('one', all), []);
  });

  test('are judged by how rare a value is in its own facet', () => {
    const all = {
      one: { service: ['women'], step: ['camps'] },
      a: { service: ['women'] },
      b: { step: ['camps'] },
      c: { step: ['camps'], 'target-group': ['women'] },
      d: { 'target-group': ['women'] },
    };
    assert.deepEqual(slugsNear('one', all), ['a', 'b', 'c']);
  });

  test('are found for every practice, also if there is but one', () => {
    assert.deepEqual([...near({ one: { country: ['kh'] } })], [['one', []]]);
    assert.deepEqual([...near({})], []);
  });
});

test('what two practices share is told with the rarest first', () => {
  const both = { principle: ['rights'], step: ['camps'], country: ['kh'] };
  const all = {
    one: { ...both, service: ['cash'] },
    two: { ...both, service: ['hotline'] },
    three: { principle: ['rights'], step: ['camps'] },
    four: { principle: ['rights'] },
  };
  const [two] = near(all).get('one') ?? [];
  assert.equal(two?.entry.slug, 'two');
  assert.deepEqual(two.shared, [
    { facet: 'country', value: 'kh' },
    { facet: 'step', value: 'camps' },
    { facet: 'principle', value: 'rights' },
  ]);
});
