import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosen, countWith, type Item } from './choose.ts';

const item = (title: string, values: Item['values'], rank = 0): Item => ({
  href: `/${title}/`,
  title,
  summary: '',
  remarks: '',
  values,
  ranks: { title: rank },
});

const items = [
  item('newest', { step: ['return', 'camps'], region: ['americas'] }, 2),
  item('middle', { step: ['camps'], region: ['americas'] }, 0),
  item('oldest', { step: ['return'], region: ['global'] }, 1),
];

const state = (filters: Readonly<Record<string, string>>, sort = '') => ({
  filters: new Map(Object.entries(filters)),
  sort,
});
const titles = (filters: Readonly<Record<string, string>>, sort?: string) =>
  chosen(items, state(filters, sort)).map(({ title }) => title);

test('without a filter all items stand in the order of their evidence', () => {
  assert.deepEqual(titles({}), ['newest', 'middle', 'oldest']);
});

test('items that have every value chosen are left', () => {
  assert.deepEqual(titles({ step: 'return' }), ['newest', 'oldest']);
  assert.deepEqual(titles({ step: 'return', region: 'americas' }), ['newest']);
  assert.deepEqual(titles({ step: 'nowhere' }), []);
  assert.deepEqual(titles({ unknown: 'facet' }), []);
});

test('an order is that of the ranks made at build', () => {
  assert.deepEqual(titles({}, 'title'), ['middle', 'oldest', 'newest']);
});

test('a value is counted beside what is chosen in the other facets, not in its own', () => {
  const now = state({ step: 'return', region: 'americas' });
  assert.equal(countWith(items, now, 'step', 'camps'), 2);
  assert.equal(countWith(items, now, 'region', 'global'), 1);
});
