import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FactValues } from '#schema/fact-value.ts';
import { sentenceFaults } from './statements.ts';

const closed: FactValues = { closed: { date: '2025-06-24' } };

const cases: readonly (readonly [sentence: string, FactValues, faults: readonly RegExp[]])[] = [
  ['Closed since {closed}.', closed, []],
  ['Closed, and again {closed} and {closed}.', closed, []],
  ['No number at all.', {}, []],
  ['Closed since {close}.', closed, [/names \{close\}/, /never prints \{closed\}/]],
  ['Closed for long.', closed, [/never prints \{closed\}/]],
  ['Closed since {closed}, for 2 years.', closed, [/digit/]],
  ['ปิดตั้งแต่ {closed} ๒ ปี', closed, [/digit/]],
  ['Closed since ၂၀၂၅.', {}, [/digit/]],
];
for (const [sentence, values, faults] of cases)
  test(`"${sentence}" has ${faults.length === 0 ? 'no fault' : faults.join(' and ')}`, () => {
    const found = sentenceFaults(sentence, values);
    assert.equal(found.length, faults.length, found.join('; '));
    faults.forEach((says, index) => {
      assert.match(found[index] ?? '', says);
    });
  });
