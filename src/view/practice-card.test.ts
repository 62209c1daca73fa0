import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryName, formatList } from '#i18n/format.ts';
import { observation, practice } from './entries.fixture.ts';
import { countries, practiceCard } from './practice-card.ts';

const route = { origin: ['KH', 'LA'], transit: ['TH', 'LA'], destination: ['MY', 'KH'] };

test('a practice names each country once, in the order of the route', () => {
  const { facts } = practice({ facts: { places: route } });
  assert.deepEqual(countries(facts), ['KH', 'LA', 'TH', 'MY']);
});

test('a place that is no part of a route comes first', () => {
  const { facts } = practice({ facts: { places: { origin: ['IT'], at: ['CO'] } } });
  assert.deepEqual(countries(facts), ['CO', 'IT']);
});

test('a card lists the countries as the language lists things', () => {
  for (const locale of ['en', 'ar', 'th'] as const) {
    const names = ['KH', 'LA', 'TH', 'MY'].map((code) => countryName(locale, code));
    const { places } = practiceCard(locale, practice({ locale, facts: { places: route } }));
    assert.equal(places, formatList(locale, names));
  }
});

test('a practice without a place has none on its card', () => {
  assert.equal(practiceCard('en', practice()).places, '');
});

test('a card leads to the page in its own language, also where its words are borrowed', () => {
  const card = practiceCard('ar', practice({ slug: 'centres', locale: 'ar' }));
  assert.equal(card.href, '/ar/practices/centres/');
  assert.deepEqual([card.title, card.borrowed], ['Title en', { lang: 'en', dir: 'ltr' }]);
});

test('the captions of a partial text are marked apart from its title', () => {
  const card = practiceCard(
    'ar',
    practice({ locale: 'ar', texts: { en: {}, ar: { hasBody: false } } }),
  );
  assert.deepEqual([card.title, card.summary, card.borrowed], ['Title ar', 'Summary ar', {}]);
  assert.deepEqual(card.figuresBorrowed, { lang: 'en', dir: 'ltr' });
});

for (const [count, shown] of [
  [0, 0],
  [2, 2],
  [3, 3],
  [9, 3],
] as const) {
  test(`of ${count} results a card shows the first ${shown}`, () => {
    const observations = Array.from({ length: count }, (_, i) =>
      observation({ id: `result-${i}` }),
    );
    assert.deepEqual(
      practiceCard('en', practice({ facts: { observations } })).figures.map(({ id }) => id),
      ['result-0', 'result-1', 'result-2'].slice(0, shown),
    );
  });
}
