import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readState, toggled, writeState } from './filter-state.ts';

describe('a state in the fragment', () => {
  const cases = [
    ['', [], ''],
    ['#', [], ''],
    ['#step=return', [['step', 'return']], ''],
    ['#step=return&region=americas', [['step', 'return'], ['region', 'americas']], ''],
    ['#sort=title', [], 'title'],
    ['#step=&sort=country', [], 'country'],
    ['#step=%3Cb%3E', [['step', '<b>']], ''],
  ] as const; // prettier-ignore
  for (const [fragment, filters, sort] of cases)
    test(`${fragment || 'nothing'} is read`, () => {
      const state = readState(fragment);
      assert.deepEqual([[...state.filters], state.sort], [filters, sort]);
    });

  test('it is written so that it can be read again', () => {
    const state = { filters: new Map([['step', 'a&b=c'], ['country', 'kh']]), sort: 'title' }; // prettier-ignore
    assert.deepEqual(readState(`#${writeState(state)}`), state);
  });

  test('none leaves no fragment', () => {
    assert.equal(writeState({ filters: new Map(), sort: '' }), '');
  });
});

describe('a value chosen', () => {
  const state = { filters: new Map([['step', 'return']]), sort: 'title' };
  const filters = (facet: string, value: string) => [...toggled(state, facet, value).filters];

  test('joins those of other facets, takes the place of its own, and is given up the second time', () => {
    assert.deepEqual(filters('region', 'americas'), [['step', 'return'], ['region', 'americas']]); // prettier-ignore
    assert.deepEqual(filters('step', 'camps'), [['step', 'camps']]);
    assert.deepEqual(filters('step', 'return'), []);
  });

  test('leaves the order and the state before it as they were', () => {
    assert.equal(toggled(state, 'step', 'camps').sort, 'title');
    assert.deepEqual([...state.filters], [['step', 'return']]);
  });
});
