import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetValues } from '#domain/facets.ts';
import { useTranslations } from '#i18n/translate.ts';
import { practice } from './entries.fixture.ts';
import { listData } from './list-data.ts';

const valued = ['zebra', 'apple', 'maple'].map((title, index) => {
  const places = { at: [['VN'], [], ['KH', 'LA']][index] ?? [] };
  const entry = { ...practice({ slug: title, texts: { en: { title } }, facts: { places } }), countries: places.at }; // prettier-ignore
  return { entry, values: facetValues(entry.facts, []) };
});
const data = listData('en', valued);

test('items keep the order given, and know their place in the orders of the language', () => {
  assert.deepEqual(
    data.items.map(({ title, ranks }) => [title, ranks.title]),
    [
      ['zebra', 2],
      ['apple', 0],
      ['maple', 1],
    ],
  );
});

test('an item without a country comes last in the order of countries', () => {
  assert.deepEqual(
    data.items.map(({ ranks }) => ranks.country),
    [1, 2, 0],
  );
});

test('every number that can be needed is written as the language writes it', () => {
  const { numbers, counts } = listData('my', valued);
  assert.deepEqual(numbers, ['၀', '၁', '၂', '၃']);
  assert.equal(counts[3], useTranslations('my')('practices.count', { count: 3 }));
});
