import assert from 'node:assert/strict';
import test from 'node:test';
import { ageInMonths, isOld } from './age.ts';

const cases = [
  ['2026-11-24', '2026-11-24', 0, 'the same day'],
  ['2026-11-24', '2026-12-23', 0, 'a day short of a month'],
  ['2026-11-24', '2026-12-24', 1, 'a month to the day'],
  ['2025-12-31', '2026-01-01', 0, 'one night over the turn of a year'],
  ['2025-12-31', '2026-01-31', 1, 'from one month end to the next'],
  ['2026-01-31', '2026-02-28', 0, 'February has no day 31'],
  ['2026-01-31', '2026-03-01', 1, 'the first of March completes it'],
  ['2024-02-29', '2025-02-28', 11, 'a leap day is not yet a year old on 28 February'],
  ['2024-02-29', '2025-03-01', 12, 'but on 1 March'],
  ['2024-02-29', '2028-02-29', 48, 'from leap day to leap day'],
  ['2024-02', '2024-03-01', 1, 'a month alone counts from its first day'],
  ['2016', '2026-11-24', 130, 'a year alone counts from its first day'],
  ['2026-12-24', '2026-11-24', -1, 'a date to come is younger than now'],
] as const;

for (const [from, to, expected, why] of cases) {
  test(`from ${from} to ${to} are ${expected} whole months: ${why}`, () => {
    assert.equal(ageInMonths(from, to), expected);
  });
}

test('a state is old from the day it is 36 months old', () => {
  assert.equal(isOld('2023-11-24', '2026-11-23'), false);
  assert.equal(isOld('2023-11-24', '2026-11-24'), true);
});

test('a year alone is old from New Year three years later', () => {
  assert.equal(isOld('2023', '2025-12-31'), false);
  assert.equal(isOld('2023', '2026-01-01'), true);
});

test('a state that nobody knows is not called old', () => {
  assert.equal(isOld(undefined, '2026-11-24'), false);
});

test('a state dated after now is not called old', () => {
  assert.equal(isOld('2031', '2026-11-24'), false);
});
