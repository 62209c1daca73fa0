import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { buildDate } from './build-date.ts';

const given = process.env['BUILD_DATE'];

afterEach(() => {
  if (given === undefined) delete process.env['BUILD_DATE'];
  else process.env['BUILD_DATE'] = given;
});

test('a build counts ages from the day it is told', () => {
  process.env['BUILD_DATE'] = '2020-02-29';
  assert.equal(buildDate(), '2020-02-29');
});

test('a build that is told no day counts from today', (t) => {
  delete process.env['BUILD_DATE'];
  t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-11-24T23:59:59Z') });
  assert.equal(buildDate(), '2026-11-24');
});
