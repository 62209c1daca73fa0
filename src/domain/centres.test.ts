import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { centre, phone, points } from './centre.fixture.ts';
import {
  hasContact,
  inHelpfulOrder,
  isPlaceToGo,
  isStale,
  nearestContact,
  nearestTo,
  otherEnds,
} from './centres.ts';

const now = '2026-11-24';
const slugs = (all: readonly { slug: string }[]) => all.map(({ slug }) => slug);

describe('a centre may be out of date', () => {
  const cases: readonly (readonly [confirmed: string | undefined, isStale: boolean])[] = [
    ['2026-11-24', false],
    ['2026-02', false],
    ['2025-06', false],
    ['2025-05-25', false],
    ['2025-05-24', true],
    ['2025-05', true],
    ['2025', true],
    ['2014-09', true],
    [undefined, true],
  ];
  for (const [lastConfirmed, expected] of cases)
    test(`if last confirmed ${lastConfirmed ?? 'on no known day'}: ${expected ? 'yes' : 'no'}`, () => {
      assert.equal(isStale(centre('one', { lastConfirmed }), now), expected);
    });
});

test('a place where a project once worked is no place to go', () => {
  assert.ok(isPlaceToGo(centre('one')));
  assert.ok(!isPlaceToGo(centre('one', { evidence: 'target-site' })));
});

describe('in a list of centres', () => {
  const website = 'https://centre.example.org/';
  const all = [
    centre('nothing', { lastConfirmed: '2026-02' }),
    centre('old-phone', { phones: [phone], lastConfirmed: '2018-03' }),
    centre('old-web', { website, lastConfirmed: '2019-01' }),
    centre('phone', { phones: [phone], lastConfirmed: '2026-03' }),
    centre('newer-phone', { phones: [phone], lastConfirmed: '2026-04' }),
    centre('web', { website, lastConfirmed: '2026-01' }),
    centre('b-undated'),
    centre('a-undated'),
  ];

  test('those with a phone stand first, then those with a website; the stale ones last among each', () => {
    assert.deepEqual(slugs(inHelpfulOrder(all, now)), [
      'newer-phone',
      'phone',
      'old-phone',
      'web',
      'old-web',
      'nothing',
      'a-undated',
      'b-undated',
    ]);
  });

  test('the order does not depend on how they were read', () => {
    assert.deepEqual(slugs(inHelpfulOrder(all.toReversed(), now)), slugs(inHelpfulOrder(all, now)));
  });
});

describe('the nearest centre', () => {
  const here = centre('here', { point: points.maeSot });
  const near = centre('near', { point: points.bangkok, phones: [phone] });
  const abroad = centre('abroad', { point: points.kualaLumpur, phones: [phone], country: 'MY' });
  const nowhere = centre('nowhere', { phones: [phone] });

  test('comes first, and one without a known place does not come at all', () => {
    const found = nearestTo(points.ranong, [abroad, near, nowhere, here]);
    assert.deepEqual(
      found.map((each) => each.centre.slug),
      ['near', 'here', 'abroad'],
    );
  });

  test('with a phone is named for one without, in the same country only', () => {
    assert.equal(nearestContact(here, [here, abroad, near])?.centre.slug, 'near');
    assert.equal(nearestContact(here, [here, abroad]), undefined);
  });

  test('is not named for a centre that can be called itself, or whose place is not known', () => {
    assert.ok(hasContact(near));
    assert.equal(nearestContact(near, [near, here]), undefined);
    assert.equal(nearestContact(centre('lost'), [near]), undefined);
  });
});

describe('the other end of a route', () => {
  const corridor = (slug: string, origin: string[], destination: string[]) => ({
    slug,
    facts: { centres: { origin, destination } },
  });
  const all = [corridor('kh-th', ['home'], ['away']), corridor('la-th', ['other'], ['away'])];

  test('is where people work for a centre of the country they leave', () => {
    assert.deepEqual(otherEnds('home', all), [{ corridor: all[0], slugs: ['away'] }]);
  });

  test('is every country they come from for a centre where they work', () => {
    assert.deepEqual(
      otherEnds('away', all).map((end) => end.slugs),
      [['home'], ['other']],
    );
  });

  test('of a centre on no route is nowhere', () => {
    assert.deepEqual(otherEnds('alone', all), []);
  });
});
