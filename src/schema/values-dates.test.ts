import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faults, testCases } from './faults.fixture.ts';
import { day, partialDate, period } from './values.ts';

testCases([
  {
    name: 'a day',
    schema: day,
    taken: ['2026-11-24', '2024-02-29', '2000-02-29', '2026-12-31'],
    refused: ['2026-02-30', '2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10'],
    told: /day of the calendar/,
  },
  {
    name: 'the form of a day',
    schema: day,
    taken: ['2026-01-01'],
    refused: [
      '2026',
      '2026-11',
      '24.11.2026',
      '2026-1-1',
      '2026-11-24T00:00',
      '2026-11-24\n',
      '',
      '၂၀၂၆-၁၁-၂၄',
    ],
    told: /write it like/,
  },
  {
    name: 'a partial date',
    schema: partialDate,
    taken: ['2016', 2016, '2016-06', '2016-06-20', '2024-02-29'],
    refused: ['2016-13', '2016-00', '2016-06-31', '2016-02-30'],
    told: /date of the calendar/,
  },
  {
    name: 'the form of a partial date',
    schema: partialDate,
    taken: ['2016'],
    refused: [
      '',
      '16',
      16,
      99999,
      -2016,
      '2016-',
      '2016-6',
      '2016-06-20-01',
      'since 2016',
      '2016/06',
      '2569 BE',
    ],
    told: /write 2016/,
  },
  {
    name: 'a period',
    schema: period,
    taken: [
      { from: 2011 },
      { to: '2012-05' },
      { from: 2011, to: 2012 },
      { from: '2011', to: '2011' },
      { from: '2011', to: '2011-06' },
      { from: '2011-06-20', to: '2011-06-20' },
    ],
    refused: [
      { from: 2012, to: 2011 },
      { from: '2011-07', to: '2011-06' },
      { from: '2011-06-21', to: '2011-06-20' },
      { from: '2012', to: '2011-12-31' },
    ],
    told: /ends before it begins/,
  },
]);

test('a date keeps the precision it was written with', () => {
  for (const [written, kept] of [
    [2016, '2016'],
    ['2016', '2016'],
    ['2016-06', '2016-06'],
  ] as const)
    assert.equal(partialDate.parse(written), kept);
});

test('a period needs at least one end, and knows no other key', () => {
  assert.match(faults(period, {}).join(), /`from` or `to`/);
  assert.match(faults(period, { from: 2011, till: 2012 }).join(), /till/);
  for (const value of [null, [], '2011', 2011]) assert.equal(faults(period, value).length, 1);
});
