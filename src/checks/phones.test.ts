import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phoneFault } from './phones.ts';

const plain = { by: 'call', unusual: false } as const;

/** Numbers of a country, and what is said of a wrong one. */
const cases: readonly (readonly [country: string, dial: string, says?: RegExp])[] = [
  ['TH', '+6622656888'],
  ['TH', '1300'],
  ['TH', '1546'],
  ['TH', '191300', /no number like 191300/],
  ['TH', '+662265688', /no number like/],
  ['KH', '+85577455516'],
  ['KH', '117'],
  ['KH', '91234', /no number like/],
  ['VN', '111'],
  ['VN', '9999', /no number like/],
  ['MY', '15999'],
  ['MY', '+60380008000'],
  ['SG', '18003395505'],
  ['QA', '92727'],
  ['QA', '16008'],
  ['XX', '1300', /no number like/],
];
for (const [country, dial, says] of cases)
  test(`${dial} ${says ? 'is no number' : 'is a number'} of ${country}`, () => {
    const fault = phoneFault({ ...plain, dial }, country);
    if (says) assert.match(fault ?? '', says);
    else assert.equal(fault, undefined);
  });

test('a number that its source prints so passes if it says that it is unusual', () => {
  assert.equal(phoneFault({ ...plain, dial: '91234', unusual: true }, 'KH'), undefined);
});

test('a number that is said to be unusual, but is not, is found', () => {
  assert.match(phoneFault({ ...plain, dial: '1300', unusual: true }, 'TH') ?? '', /but is not/);
});

test('the number for callers abroad is held to the same', () => {
  const fault = phoneFault({ ...plain, dial: '1345', abroad: '+821345' }, 'KR');
  assert.match(fault ?? '', /\+821345/);
});
